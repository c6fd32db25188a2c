using AlnWorkflows.LocalHost.Commands;

if (args is ["clock", ..])
    return ClockCommand.Run(args[1..], Console.Out, Console.Error);

return 0;

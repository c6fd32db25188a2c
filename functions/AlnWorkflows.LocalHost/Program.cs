using AlnWorkflows.LocalHost.Commands;
using AlnWorkflows.LocalHost.Starting;

return args switch
{
    ["clock", .. var rest] => ClockCommand.Run(rest, Console.Out, Console.Error),
    ["wording"] => WordingCommand.Run(Console.Out),
    _ => await ServiceCommand.RunAsync(args),
};

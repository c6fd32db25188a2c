using AlnWorkflows.LocalHost.Commands;
using AlnWorkflows.LocalHost.Starting;

// `dotnet run` puts the environment first (StartArguments of the project). A launch settings file would do the same, but
// says so on standard output, where the answer of `clock --json` must stand alone.
if (args is ["--environment", var environment, .. var command])
{
    if (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is null)
        Environment.SetEnvironmentVariable("DOTNET_ENVIRONMENT", environment);
    args = command;
}

return args switch
{
    ["clock", "rules", .. var rest] => RulesCommand.Run(rest, Console.Out, Console.Error),
    ["clock", .. var rest] => ClockCommand.Run(rest, Console.Out, Console.Error),
    ["calendar", .. var rest] => CalendarCommand.Run(rest, Console.Out, Console.Error),
    ["links", .. var rest] => await LinksCommand.RunAsync(rest, Console.Out, Console.Error),
    ["wording"] => WordingCommand.Run(Console.Out),
    _ => await ServiceCommand.RunAsync(args),
};

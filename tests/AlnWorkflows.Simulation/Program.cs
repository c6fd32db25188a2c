using AlnWorkflows.Simulation.Running;
using AlnWorkflows.Simulation.Scenarios;

CommandOptions options;
try
{
    options = CommandOptions.Parse(args);
    if (options.Scenario is { } scenario)
        Shipped.Catalogue.Create(scenario);
}
catch (Exception wrong) when (wrong is FormatException or KeyNotFoundException)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

if (options.Seed is not { } seed)
    return new SeedRuns(options, Shipped.Catalogue, Console.Out).Run() ? 1 : 0;

var result = SeedWorld.Run(seed, new SeedOptions(options.Scenario, options.Sabotage, IsTraced: true), Shipped.Catalogue);
foreach (var line in result.Trace.Concat(result.Violations))
    Console.WriteLine(line);
Console.WriteLine($"1 seeds, {(result.IsViolated ? 1 : 0)} violations");
return result.IsViolated ? 1 : 0;

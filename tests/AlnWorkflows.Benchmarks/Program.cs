using AlnWorkflows.Benchmarks;
using AlnWorkflows.Benchmarks.Clocks;
using AlnWorkflows.Benchmarks.Costs;
using AlnWorkflows.Benchmarks.Engine;

try
{
    return args.FirstOrDefault() switch
    {
        "clock" => ClockBenchmark.Run(),
        "cost" => await CostCommand.RunAsync(),
        "waiting" => await WaitingCosts.MeasureAsync(WaitingOptions.Parse(args[1..])),
        _ => await EngineBenchmarks.RunAsync(EngineBenchmarkOptions.Parse(args)),
    };
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

using System.Globalization;

namespace AlnWorkflows.Benchmarks.Engine;

/// <param name="Names">The benchmarks to run.</param>
/// <param name="Stores">The stores to run them on.</param>
/// <param name="Runs">How often each is run; medians count.</param>
/// <param name="JsonFile">Where the rows are written to as well.</param>
internal sealed record EngineBenchmarkOptions(IReadOnlyList<string> Names, IReadOnlyList<string> Stores, int Runs, string? JsonFile)
{
    public const string Memory = "memory";
    public const string Azurite = "azurite";
    private const string Usage = "Usage: [--only sequence5|fanout100|timers1000] [--store memory|azurite] [--runs <number>] [--json <file>]; waiting [--instances <number>]; clock; cost";

    /// <exception cref="FormatException">Something else was given.</exception>
    public static EngineBenchmarkOptions Parse(string[] args)
    {
        var options = new EngineBenchmarkOptions([Workload.Sequence, Workload.FanOut, Workload.Timers], [Memory, Azurite], 5, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} needs a value. {Usage}");
            options = args[i] switch
            {
                "--only" => options with { Names = [Workload.Named(value, true).Name] },
                "--store" when value is Memory or Azurite => options with { Stores = [value] },
                "--runs" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var runs) && runs > 0 => options with { Runs = runs },
                "--json" => options with { JsonFile = value },
                _ => throw new FormatException($"'{args[i]} {value}' is not understood. {Usage}"),
            };
        }

        return options;
    }
}

using System.Globalization;

namespace AlnWorkflows.Benchmarks.Engine;

/// <param name="Instances">How many instances wait in the larger store.</param>
internal sealed record WaitingOptions(int Instances)
{
    /// <exception cref="FormatException">Something else was given.</exception>
    public static WaitingOptions Parse(string[] args) => args switch
    {
        [] => new(100_000),
        ["--instances", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var instances) && instances > 0 => new(instances),
        _ => throw new FormatException("Usage: waiting [--instances <number>]"),
    };
}

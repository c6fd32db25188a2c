using System.Globalization;
using AlnWorkflows.Simulation.Storage;

namespace AlnWorkflows.Simulation.Running;

/// <param name="Seeds">How many seeds are run.</param>
/// <param name="From">The first of them.</param>
/// <param name="Seed">The one seed to run, with its trace; null runs many.</param>
/// <param name="StopsAtFirst">End at the first violation.</param>
internal sealed record CommandOptions(int Seeds, int From, int? Seed, string? Scenario, Sabotage Sabotage, bool StopsAtFirst)
{
    public const string Usage = "Usage: [--seeds <number>] [--from <seed>] [--seed <seed>] [--scenario <name>] [--sabotage etag|ack|claim] [--stop-at-first]";
    private const int DefaultSeeds = 1_000;

    /// <exception cref="FormatException">Something else was given.</exception>
    public static CommandOptions Parse(string[] args)
    {
        var options = new CommandOptions(DefaultSeeds, 1, null, null, Sabotage.None, false);
        for (var i = 0; i < args.Length; i++)
            options = args[i] switch
            {
                "--seeds" => options with { Seeds = Number(args, ref i) },
                "--from" => options with { From = Number(args, ref i) },
                "--seed" => options with { Seed = Number(args, ref i) },
                "--scenario" => options with { Scenario = Value(args, ref i) },
                "--sabotage" => options with { Sabotage = SabotageOf(Value(args, ref i)) },
                "--stop-at-first" => options with { StopsAtFirst = true },
                _ => throw new FormatException($"'{args[i]}' is not an option. {Usage}"),
            };
        return options;
    }

    private static string Value(string[] args, ref int i) =>
        ++i < args.Length ? args[i] : throw new FormatException($"{args[i - 1]} needs a value. {Usage}");

    private static int Number(string[] args, ref int i) =>
        int.TryParse(Value(args, ref i), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{args[i - 1]} needs a whole number, not '{args[i]}'. {Usage}");

    private static Sabotage SabotageOf(string name) => name switch
    {
        "etag" => Sabotage.Etag,
        "ack" => Sabotage.Ack,
        "claim" => Sabotage.Claim,
        _ => throw new FormatException($"'{name}' is no sabotage. {Usage}"),
    };
}

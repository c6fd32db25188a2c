using System.Globalization;

namespace AlnWorkflows.Kills;

/// <param name="Kills">How many stories are told with a kill on the way.</param>
/// <param name="Cases">How many cases go through a storm instead: two hosts on one storage, one of them killed again and again.</param>
/// <param name="Seed">Where the moments of the kills come from.</param>
internal sealed record KillOptions(int Kills, int Cases, int Seed)
{
    private const string Usage = "Usage: [--kills <number> | --storm <number of cases>] [--seed <number>]";
    private const int DefaultKills = 5;

    /// <exception cref="FormatException">Something else was given.</exception>
    public static KillOptions Parse(string[] args)
    {
        var options = new KillOptions(DefaultKills, 0, RandomSeed());
        for (var i = 0; i < args.Length; i += 2)
            options = args[i] switch
            {
                "--kills" => options with { Kills = Number(args, i) },
                "--storm" => options with { Cases = Number(args, i) },
                "--seed" => options with { Seed = Number(args, i) },
                _ => throw new FormatException($"'{args[i]}' is not an option. {Usage}"),
            };
        return options;
    }

    private static int Number(string[] args, int option) =>
        option + 1 < args.Length && int.TryParse(args[option + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"{args[option]} needs a whole number. {Usage}");

    private static int RandomSeed() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(1_000_000);
}

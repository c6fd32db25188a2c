using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Kills;

/// <summary>One host, and a story told again and again with a kill at a random moment: each must end as the undisturbed.</summary>
internal static class KilledStories
{
    /// <returns>The exit code.</returns>
    public static async Task<int> TellAsync(int kills, int seed)
    {
        Console.WriteLine($"{kills} kills, seed {seed}");
        await using var azurite = await AzuriteServer.StartAsync();
        var (undisturbed, length, _) = await KilledStory.TellAsync(azurite.NewAccount(), killAfter: null);
        var missing = Story.Missing(undisturbed.Lines).ToList();
        if (undisturbed.SecondCopies > 0 || missing.Count > 0)
        {
            Console.Error.WriteLine($"Undisturbed, the story did not end as it must; mails that left twice: {undisturbed.SecondCopies}");
            foreach (var line in missing.Concat(undisturbed.Lines))
                Console.Error.WriteLine($"    {line}");
            return 1;
        }

        Console.WriteLine($"undisturbed: {length.TotalSeconds:0.0} s, {undisturbed.Lines.Count} facts, no second copy of a mail");
        var comparison = new Comparison(undisturbed);
        var moments = new Random(seed);
        for (var kill = 1; kill <= kills; kill++)
        {
            var moment = length * moments.NextDouble();
            comparison.Add(kill, moment, await KilledStory.TellAsync(azurite.NewAccount(), moment));
        }

        return comparison.Conclude();
    }
}

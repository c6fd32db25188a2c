using AlnWorkflows.Kills;
using AlnWorkflows.Testing.Azurite;

KillOptions options;
try
{
    options = KillOptions.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}

Console.WriteLine($"{options.Kills} kills, seed {options.Seed}");
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
var moments = new Random(options.Seed);
for (var kill = 1; kill <= options.Kills; kill++)
{
    var moment = length * moments.NextDouble();
    comparison.Add(kill, moment, await KilledStory.TellAsync(azurite.NewAccount(), moment));
}

return comparison.Conclude();

using AlnWorkflows.Kills;

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

return options.Cases > 0
    ? await Storm.RageAsync(options.Cases, options.Seed)
    : await KilledStories.TellAsync(options.Kills, options.Seed);

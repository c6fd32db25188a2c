using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>Two hosts on one storage under load, one of them, at random, killed again and again: every case must end as
/// the one before the storm, each effect once.</summary>
internal static class Storm
{
    private const int AtATime = 6;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <returns>The exit code.</returns>
    public static async Task<int> RageAsync(int cases, int seed)
    {
        Console.WriteLine($"{cases} cases, two hosts, seed {seed}");
        await using var azurite = await AzuriteServer.StartAsync();
        var account = azurite.NewAccount();
        await using var first = new StormHost(account);
        await using var second = new StormHost(account);
        await first.StartAsync();
        await second.StartAsync();

        var caseIds = new string[cases + 1];
        caseIds[0] = await TellAsync(first, 0);
        var finished = 0;
        using var over = new CancellationTokenSource();
        var killing = KillAsync([first, second], seed, over.Token);
        await Parallel.ForAsync(1, cases + 1, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (number, _) =>
        {
            caseIds[number] = await TellAsync(number % 2 == 0 ? first : second, number);
            var done = Interlocked.Increment(ref finished);
            if (done % Math.Max(1, cases / 20) == 0)
                Console.WriteLine($"{done} of {cases} cases have their plan");
        });
        await over.CancelAsync();
        Console.WriteLine($"{await killing} kills");
        var comparison = await SettledAsync(account, caseIds);
        await Task.WhenAll(first.StopAsync(), second.StopAsync());
        return comparison.Conclude();
    }

    private static async Task<string> TellAsync(StormHost host, int number)
    {
        using var api = new AlnApi(host.Address, DemonstrationStory.Alnco);
        return await QuickStory.TellAsync(api, number);
    }

    private static async Task<int> KillAsync(StormHost[] hosts, int seed, CancellationToken over)
    {
        var random = new Random(seed);
        for (var kills = 0; ; kills++)
        {
            try
            {
                await Task.Delay(Calm * (0.2 + random.NextDouble()), TimeProvider.System, over);
            }
            catch (OperationCanceledException)
            {
                return kills;
            }

            await hosts[random.Next(hosts.Length)].KillAndStartAgainAsync();
        }
    }

    /// <summary>What a kill left half done, a mail claimed and not sent, is made good when its claim has grown old.</summary>
    private static async Task<Comparison> SettledAsync(string account, IReadOnlyList<string> caseIds)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var endings = await Ending.ReadAsync(account, caseIds);
            var comparison = new Comparison(endings[0]);
            if (endings.All(comparison.IsAlike) || TimeProvider.System.GetElapsedTime(started) > Patience)
            {
                foreach (var ending in endings.Skip(1))
                    comparison.Add(ending);
                return comparison;
            }

            await Task.Delay(Calm, TimeProvider.System);
        }
    }
}

using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>Two hosts on one storage under load, one of them, at random, killed again and again: every case must end as
/// the one before the storm, each effect once.</summary>
internal static class Storm
{
    private const int AtATime = 6;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>What a killed host held is free for the other only when its leases have run out.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>A mail that was claimed by a host when it was killed is sent ten minutes later. Before the hour at which
    /// notices leave, so that all cases still stand alike.</summary>
    private static readonly DateTimeOffset AfterAllClaims = new(DemonstrationStory.AwareOn.ToDateTime(new TimeOnly(13, 0)), TimeSpan.Zero);

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
        var telling = Parallel.ForAsync(1, cases + 1, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (number, _) =>
        {
            caseIds[number] = await TellAsync(number % 2 == 0 ? first : second, number);
            var done = Interlocked.Increment(ref finished);
            if (done % Math.Max(1, cases / 20) == 0)
                Console.WriteLine($"{done} of {cases} cases have their plan");
        });
        try
        {
            await await Task.WhenAny(telling, killing);
            await telling;
        }
        finally
        {
            await over.CancelAsync();
            Console.WriteLine($"{await killing} kills");
        }

        await first.StopAsync();
        using (var api = new AlnApi(second.Address, DemonstrationStory.Alnco))
            await api.MoveClockAsync(AfterAllClaims);
        await SettleAsync(account, caseIds);
        await second.StopAsync();
        return Conclude(await Ending.ReadAsync(account, caseIds));
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

    /// <summary>Until all cases have ended as the first, or for as long as that could take.</summary>
    private static async Task SettleAsync(string account, IReadOnlyList<string> caseIds)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (await Ending.ReadAsync(account, caseIds) is var endings
            && endings.Any(ending => !ending.Lines.SequenceEqual(endings[0].Lines))
            && TimeProvider.System.GetElapsedTime(started) < Patience)
            await Task.Delay(Pause, TimeProvider.System);
    }

    private static int Conclude(IReadOnlyList<Ending> endings)
    {
        var comparison = new Comparison(endings[0]);
        foreach (var ending in endings.Skip(1))
            comparison.Add(ending);
        return comparison.Conclude();
    }
}

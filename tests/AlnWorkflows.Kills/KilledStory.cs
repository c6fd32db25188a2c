using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>One story on a storage of its own, its host killed once on the way and started again at once.</summary>
internal static class KilledStory
{
    /// <param name="killAfter">From the story's beginning; null tells it undisturbed.</param>
    /// <returns>How the story ended, how long it took, and whether the kill came before its end.</returns>
    public static async Task<(Ending Ending, TimeSpan Took, bool WasKilled)> TellAsync(string account, TimeSpan? killAfter)
    {
        var address = HostProcess.FreeAddress();
        var settings = new Dictionary<string, string> { ["AlnWorkflows:Storage"] = account };
        var host = await HostProcess.StartAsync(address, isDemonstration: true, settings);
        try
        {
            using var api = new AlnApi(address, DemonstrationStory.Alnco);
            var started = TimeProvider.System.GetTimestamp();
            var told = Story.TellAsync(api);
            var killed = false;
            if (killAfter is { } moment && await Task.WhenAny(told, Task.Delay(moment, TimeProvider.System)) != told)
            {
                await host.KillAsync();
                await host.DisposeAsync();
                killed = true;
                host = await HostProcess.StartAsync(address, isDemonstration: true, settings);
            }

            var caseId = await told;
            var took = TimeProvider.System.GetElapsedTime(started);
            await host.StopAsync();
            return (await Ending.ReadAsync(account, caseId), took, killed);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}

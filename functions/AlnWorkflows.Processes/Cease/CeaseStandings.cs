using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Reads where ceasing to maintain a plan stands.</summary>
public sealed class CeaseStandings(IRuns runs, INotices notices, ISteps steps, CeasePeriods periods)
{
    /// <summary>Null where ceasing is not under way.</summary>
    public async Task<CeaseStanding?> OfAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if ((await runs.OfCaseAsync(key, cancellationToken)).FirstOrDefault(run => run is { Process: CeaseProcess.Name, IsLive: true }) is not { } live)
            return null;
        var run = CeaseProcess.RunFor(key, "", live.Number);
        var given = await notices.OfCaseAsync(key, cancellationToken);
        return new CeaseStanding(
            GivenOn(NoticeKind.CeaseProposed),
            GivenOn(NoticeKind.CeaseDecided),
            periods.Appeal(run, await steps.OfCaseAsync(key, cancellationToken)) ?? periods.Request(run, given));

        DateOnly? GivenOn(NoticeKind kind) => NoticeIds.Among(given, run, kind, 1).Max(notice => notice.Given?.On);
    }
}

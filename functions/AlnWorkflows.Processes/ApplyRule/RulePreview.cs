using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>Says what moving a body's open duties to a version of their rule would do, and does nothing.</summary>
public sealed class RulePreview(IDuties duties, ICalendars calendars, IBodies bodies, RuleTable rules, RuleMoves moves, CalendarPreview preview, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>The rules under an older version of which duties of the body are open, each in the version now in force.</summary>
    public async Task<IReadOnlyList<Rule>> OutdatedAsync(string bodyId, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        return
        [
            .. (await OpenAsync(bodyId, cancellationToken))
                .Select(duty => (duty.Clock.RuleVersion, InForce: rules.InForce(duty.RuleId, today)))
                .Where(duty => duty.RuleVersion < duty.InForce.Version)
                .Select(duty => duty.InForce).DistinctBy(rule => rule.Id),
        ];
    }

    /// <summary>Every open duty that would be moved, also where its dates stay as they are.</summary>
    public async Task<IReadOnlyList<PreviewedMove>> OfAsync(string bodyId, string ruleId, int version, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfBodyAsync(bodyId, cancellationToken);
        var body = (await bodies.FindAsync(bodyId, cancellationToken))!;
        var previewed = new List<PreviewedMove>();
        foreach (var duty in (await OpenAsync(bodyId, cancellationToken)).Where(duty => duty.RuleId == ruleId))
            if (moves.MoveOf(duty, version, calendar) is { } move)
                previewed.Add(await preview.PreviewedAsync(move, body, calendar, cancellationToken));
        return previewed;
    }

    private async Task<IReadOnlyList<Duty>> OpenAsync(string bodyId, CancellationToken cancellationToken) =>
        await Paged.ItemsAsync(continuation => duties.OpenOfBodyAsync(bodyId, PageSize, continuation, cancellationToken)).ToListAsync(cancellationToken);
}

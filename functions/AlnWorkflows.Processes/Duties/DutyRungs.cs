using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>The rungs of a duty: those of its ladder, and the breach at the end of its last lawful day. Reminders and
/// previews that were past when the clock began to run are none: nobody could have been reminded then.</summary>
public sealed class DutyRungs(IDuties duties, IBodies bodies, DutyClocks clocks)
{
    /// <summary>The rungs not yet climbed, in order of time.</summary>
    public async Task<IReadOnlyList<DatedRung>> NotClimbedAsync(Duty duty, CancellationToken cancellationToken)
    {
        var climbed = (await duties.RungsAsync(duty.Case, duty.DutyId, cancellationToken)).Select(rung => rung.RungId).ToHashSet();
        return [.. (await AllAsync(duty, cancellationToken)).Where(rung => !climbed.Contains(rung.Id))];
    }

    public async Task<IReadOnlyList<DatedRung>> AllAsync(Duty duty, CancellationToken cancellationToken) =>
        Of(duty, await clocks.LadderAsync(duty, cancellationToken), await bodies.FindAsync(duty.Case.BodyId, cancellationToken), clocks.LateFrom(duty));

    /// <summary>The rungs of a ladder dated for a duty; none while its clock stands still.</summary>
    /// <param name="lateFrom">The first instant that is late.</param>
    public static IReadOnlyList<DatedRung> Of(Duty duty, LadderPlan plan, Body? body, DateTimeOffset lateFrom)
    {
        if (duty.SuspendedOn is not null)
            return [];
        var rungs = plan.Due
            .Where(due => due.Rung.Kind != RungKind.Choice && (!due.Rung.OnlyWhereAgreed || body?.LaAgreedEscalation == true))
            .Where(due => due.At >= duty.RunningSince || due.Rung.Kind is not (RungKind.Reminder or RungKind.Preview))
            .Select(due => new DatedRung(IdOf(duty, due.Rung.Id), due.At, due.Rung))
            .Append(new DatedRung(IdOf(duty, "breach"), lateFrom, null));
        return [.. rungs.OrderBy(rung => rung.At)];
    }

    private static string IdOf(Duty duty, string rungId) => $"{duty.Generation}-{rungId}";
}

using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Gives one duty the dates that its clock has on a calendar as it now is, or under another version of its rule.</summary>
public sealed class ClockMoving(IDuties duties, IRuns runs, DutyClocks clocks, DutyDates dates, Breaches breaches, Nudging nudging, TimeProvider time)
{
    /// <summary>The dates that a calendar gives.</summary>
    /// <inheritdoc cref="MoveAsync(CaseKey, string, Func{Duty, ClockMove?}, MoveCause, string, CancellationToken)"/>
    public Task<bool> MoveAsync(CaseKey key, string dutyId, SchoolCalendar calendar, string byPersonId, CancellationToken cancellationToken) =>
        MoveAsync(key, dutyId, duty => clocks.MoveOf(duty, calendar), MoveCause.Calendar, byPersonId, cancellationToken);

    /// <summary>Rewrites the duty's dates with the revision they were read with, an audit entry and, where they must
    /// look again, the nudges that wake its runs, in one transaction; then its open steps follow. A breach that is none on
    /// the new dates is corrected.</summary>
    /// <returns>Whether the dates moved.</returns>
    public async Task<bool> MoveAsync(
        CaseKey key, string dutyId, Func<Duty, ClockMove?> moveOf, MoveCause cause, string byPersonId, CancellationToken cancellationToken)
    {
        var before = await duties.FindAsync(key, dutyId, cancellationToken);
        if (before is null || moveOf(before) is not { } move)
            return false;
        if (move.IsMove)
            await StoreAsync(before, move, cause, byPersonId, cancellationToken);

        var now = (await duties.FindAsync(key, dutyId, cancellationToken))!;
        await dates.FollowAsync(now, cancellationToken);
        await breaches.CorrectIfUnfoundedAsync(now, byPersonId, cause.Fact, cancellationToken);
        return move.IsMove;
    }

    private async Task StoreAsync(Duty before, ClockMove move, MoveCause cause, string byPersonId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var nudges = move.MustWake ? await NudgesAsync(before, cause.Mark(move), now, cancellationToken) : [];
        var stored = await duties.ChangeAsync(
            before.Case,
            before.DutyId,
            duty => IsAs(before, duty) ? Moved(duty, move, now) : duty,
            Audit(move, cause, byPersonId, now),
            nudges,
            cancellationToken);
        if (stored.Clock != move.Clock)
            throw new InvalidOperationException($"Duty '{before.DutyId}' of case '{before.Case.CaseId}' was changed by somebody else while its dates were moved; it is tried again.");
        foreach (var nudge in nudges)
            await nudging.SayIfPossibleAsync(nudge, cancellationToken);
    }

    private static bool IsAs(Duty before, Duty duty) =>
        (duty.SafeBy, duty.LegalLatest, duty.Clock.AnchorDate, duty.Clock.Budget, duty.Clock.UsedUp, duty.Clock.RuleVersion, duty.SuspendedOn)
        == (before.SafeBy, before.LegalLatest, before.Clock.AnchorDate, before.Clock.Budget, before.Clock.UsedUp, before.Clock.RuleVersion, before.SuspendedOn);

    /// <summary>Where a breach turns out to be none, the old clock is superseded: should the duty become late after all,
    /// everybody is told anew.</summary>
    private static Duty Moved(Duty duty, ClockMove move, DateTimeOffset now)
    {
        var moved = duty with { Clock = move.Clock, SafeBy = move.To.SafeBy, LegalLatest = move.To.LegalLatest };
        return move.RunsAnew
            ? moved with { SupersededClocks = [.. duty.SupersededClocks ?? [], duty.Clock], ClockedAt = now }
            : moved;
    }

    private async Task<IReadOnlyList<Nudge>> NudgesAsync(Duty duty, string mark, DateTimeOffset now, CancellationToken cancellationToken) =>
    [
        .. (await runs.OfCaseAsync(duty.Case, cancellationToken)).Where(run => run.IsLive)
            .Select(run => new Nudge(duty.Case, $"{mark}-{duty.DutyId}-{run.InstanceId.Replace(':', '-')}", run.InstanceId, DutyEvents.DutyChanged, now)),
    ];

    private static AuditEntry Audit(ClockMove move, MoveCause cause, string byPersonId, DateTimeOffset now) => new(
        move.Duty.Case,
        cause.Code,
        byPersonId,
        London.DateOf(now),
        now,
        new Dictionary<string, string>(cause.About(move))
        {
            ["duty"] = move.Duty.DutyId,
            ["safeByFrom"] = Iso(move.From.SafeBy),
            ["safeByTo"] = Iso(move.To.SafeBy),
            ["legalLatestFrom"] = Iso(move.From.LegalLatest),
            ["legalLatestTo"] = Iso(move.To.LegalLatest),
        });

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

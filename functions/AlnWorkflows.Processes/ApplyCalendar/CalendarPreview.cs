using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Says what saving a calendar would do, and does nothing.</summary>
public sealed class CalendarPreview(ClockPlaces places, ICalendars calendars, IDuties duties, ICases cases, IBodies bodies, DutyClocks clocks, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>Every clock whose dates would move if a body's overlay were saved, those moving earlier first.</summary>
    /// <inheritdoc cref="ICalendars.SaveOverlayAsync" path="/exception"/>
    public async Task<IReadOnlyList<PreviewedMove>> OfAsync(SchoolOverlay proposed, CancellationToken cancellationToken)
    {
        var moves = new List<PreviewedMove>();
        foreach (var inBody in (await places.OfAsync(proposed.Id, cancellationToken)).GroupBy(place => place.BodyId))
        {
            var calendar = await calendars.IfSavedAsync(inBody.Key, proposed, cancellationToken);
            var body = (await bodies.FindAsync(inBody.Key, cancellationToken))!;
            foreach (var place in inBody)
                moves.AddRange(await OfPlaceAsync(place, body, calendar, cancellationToken));
        }
        return [.. moves.OrderBy(move => move.IsEarlier ? 0 : 1).ThenBy(move => move.To.LegalLatest).ThenBy(move => move.Reference, StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<PreviewedMove>> OfPlaceAsync(ClockPlace place, Body body, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        var moves = new List<PreviewedMove>();
        await foreach (var duty in Paged.ItemsAsync(continuation => duties.ClocksOnAsync(place.BodyId, place.CalendarId, PageSize, continuation, cancellationToken)))
            if (clocks.MoveOf(duty, calendar) is { IsMove: true } move)
                moves.Add(await PreviewedAsync(move, body, calendar, cancellationToken));
        return moves;
    }

    /// <summary>One move as it is shown before it is made, with what follows from it at once.</summary>
    public async Task<PreviewedMove> PreviewedAsync(ClockMove move, Body body, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(move.Duty.Case, cancellationToken);
        return new PreviewedMove(
            move.Duty.Case,
            found?.Reference ?? move.Duty.Case.CaseId,
            body.Name,
            move.Duty.DutyId,
            clocks.RuleOf(move.Duty).Name,
            move.From,
            move.To,
            await FollowsAsync(move, body, calendar, cancellationToken));
    }

    /// <summary>What is sent as soon as the calendar is saved: rungs of an open duty whose time has then come and that
    /// nobody has climbed, and the correction of a breach.</summary>
    private async Task<IReadOnlyList<NoticeFollowing>> FollowsAsync(ClockMove move, Body body, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        if (move.CorrectsBreach)
            return [new NoticeFollowing(NoticeFollowingKind.BreachCorrected, [])];
        if (move.Duty.State != DutyState.Open || !move.IsEarlier)
            return [];

        var (now, moved) = (time.GetUtcNow(), move.Duty with { SafeBy = move.To.SafeBy, LegalLatest = move.To.LegalLatest });
        var climbed = (await duties.RungsAsync(moved.Case, moved.DutyId, cancellationToken)).Select(rung => rung.RungId).ToHashSet();
        return
        [
            .. DutyRungs.Of(moved, clocks.Ladder(moved, calendar), body, clocks.LateFrom(moved))
                .Where(rung => rung.At <= now && !climbed.Contains(rung.Id))
                .Select(rung => rung.Rung is { } told ? new NoticeFollowing(KindOf(told.Kind), told.Told) : new NoticeFollowing(NoticeFollowingKind.BreachRecorded, [])),
        ];
    }

    private static NoticeFollowingKind KindOf(RungKind kind) => kind switch
    {
        RungKind.Reminder => NoticeFollowingKind.Reminder,
        RungKind.Preview => NoticeFollowingKind.AlertComing,
        RungKind.WordToFamily => NoticeFollowingKind.WordToFamily,
        RungKind.WeeklyDigest => NoticeFollowingKind.WeeklyDigest,
        _ => NoticeFollowingKind.Alert,
    };
}

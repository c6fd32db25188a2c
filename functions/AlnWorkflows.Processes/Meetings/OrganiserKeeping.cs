using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Keeps each meeting in its organiser's own calendar, where their tenant has that. The calendar is a mirror: where
/// it fails, our mail says what it would have said, and nothing waits for it.</summary>
/// <param name="calendars">Null where no tenant has calendars kept.</param>
public sealed class OrganiserKeeping(
    IOrganiserEvents events,
    ICases cases,
    IPeople people,
    IBodies bodies,
    IMessages messages,
    CaseValues values,
    TimeProvider time,
    ILogger<OrganiserKeeping> logger,
    IOrganiserCalendars? calendars = null)
{
    /// <summary>How long whoever writes an event has it for themselves.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan SoonestAgain = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LatestAgain = TimeSpan.FromHours(6);

    /// <summary>How often answers are read while they may still come.</summary>
    internal static TimeSpan Reading { get; } = TimeSpan.FromHours(1);

    /// <summary>Who is told of the meeting by the calendar, as long as it does not fail: the guests of the event, and the
    /// organiser where they attend.</summary>
    public async Task<IReadOnlySet<string>> ToldByCalendarAsync(Meeting meeting, CancellationToken cancellationToken) =>
        await EventOfAsync(meeting, cancellationToken) is { IsByMail: false } of ? Told(meeting, of) : new HashSet<string>();

    /// <summary>Who heard from the calendar how the meeting stood before; the same however often it is asked.</summary>
    public async Task<IReadOnlySet<string>> HeardAsync(Meeting meeting, CancellationToken cancellationToken) =>
        await events.FindAsync(meeting.Case, meeting.MeetingId, cancellationToken) is { } of && (of.ByMailFrom is { } from ? from > 0 : of.Sequence < meeting.Sequence)
            ? Told(meeting, of)
            : new HashSet<string>();

    /// <summary>Makes the calendar show the meeting as it stands now.</summary>
    /// <returns>Whether it does. Where it does not, mail tells those it would have told, from now on.</returns>
    public async Task<bool> ShowAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (await EventOfAsync(meeting, cancellationToken) is not { } wanted)
            return false;
        var claim = time.GetUtcNow() + Claim;
        await events.AddAsync(wanted with { DueAt = claim }, cancellationToken);
        var claimed = await events.ChangeAsync(meeting.Case, meeting.MeetingId, current => current with { DueAt = claim }, null, cancellationToken);
        return await WriteAsync(meeting, claimed, cancellationToken) == CalendarOutcome.Done;
    }

    /// <summary>Brings one claimed event up to date. While all messages about the learner are held, calendars are too.</summary>
    internal async Task<CalendarOutcome> WriteAsync(Meeting meeting, OrganiserEvent of, CancellationToken cancellationToken)
    {
        var result = (await cases.FindAsync(meeting.Case, cancellationToken))?.Hold is null
            ? await WrittenAsync(meeting, of, cancellationToken)
            : new CalendarResult(CalendarOutcome.Refused, RetryAfter: Reading);
        var now = time.GetUtcNow();
        var after = await events.ChangeAsync(of.Case, of.MeetingId, current => After(current, meeting, result, now), AuditOf(of, result, now), cancellationToken);
        if (result.Outcome != CalendarOutcome.Done)
            OrganiserLog.NotKept(logger, of.Case.CaseId, of.MeetingId, result.Outcome, after.Failures, after.DueAt);
        return result.Outcome;
    }

    /// <summary>The organiser has removed the event, and Exchange has told the guests so: the meeting stands all the same, and
    /// mail tells of it from now on.</summary>
    internal async Task NoteGoneAsync(OrganiserEvent of, CancellationToken cancellationToken)
    {
        var result = new CalendarResult(CalendarOutcome.Gone);
        var now = time.GetUtcNow();
        await events.ChangeAsync(of.Case, of.MeetingId, current => current with { ByMailFrom = current.ByMailFrom ?? current.Sequence + 1, DueAt = null }, AuditOf(of, result, now), cancellationToken);
        OrganiserLog.NotKept(logger, of.Case.CaseId, of.MeetingId, result.Outcome, of.Failures, null);
    }

    private async Task<CalendarResult> WrittenAsync(Meeting meeting, OrganiserEvent of, CancellationToken cancellationToken)
    {
        if (of.Sequence == meeting.Sequence)
            return new CalendarResult(CalendarOutcome.Done);
        var isCancelled = meeting.State == MeetingState.Cancelled;
        var standing = of.EventId is { } known ? new CalendarResult(CalendarOutcome.Done, known) : null;
        // An attempt whose outcome is unknown may have made it: it is looked for, and never made anew for who was told by mail.
        if (standing is null && (isCancelled || (of.IsByMail && meeting.Attendee(meeting.OrganiserId) is not null)))
            standing = await calendars!.FindAsync(of.Owner, of.Key, cancellationToken);
        if (isCancelled)
            return standing switch
            {
                { Outcome: CalendarOutcome.Gone } => new CalendarResult(CalendarOutcome.Done),
                { EventId: { } eventId } => await calendars!.CancelAsync(of.Owner, eventId, of is { IsByMail: false, Guests.Count: > 0 }, cancellationToken),
                _ => standing!,
            };
        var what = await EventAsync(meeting, of, cancellationToken);
        return standing switch
        {
            null => await calendars!.AddAsync(of.Owner, what, cancellationToken),
            { EventId: { } eventId } => await calendars!.ChangeAsync(of.Owner, eventId, what, cancellationToken),
            _ => standing,
        };
    }

    private static OrganiserEvent After(OrganiserEvent current, Meeting meeting, CalendarResult result, DateTimeOffset now) => result.Outcome switch
    {
        CalendarOutcome.Done => current with
        {
            EventId = result.EventId ?? current.EventId,
            Sequence = meeting.Sequence,
            WrittenAt = result.WrittenAt ?? current.WrittenAt,
            Failures = 0,
            DueAt = meeting.TakesReplies(now) && current.Guests.Count > 0 ? now + Reading : null,
        },
        CalendarOutcome.Gone => current with { ByMailFrom = current.ByMailFrom ?? meeting.Sequence, DueAt = null },
        _ => current with { ByMailFrom = current.ByMailFrom ?? meeting.Sequence, Failures = current.Failures + 1, DueAt = now + Wait(current.Failures, result.RetryAfter) },
    };

    private static TimeSpan Wait(int failures, TimeSpan? asked)
    {
        var own = TimeSpan.FromTicks(Math.Min(LatestAgain.Ticks, SoonestAgain.Ticks << Math.Min(failures, 10)));
        return asked is { } wanted && wanted > own ? wanted : own;
    }

    private static AuditEntry? AuditOf(OrganiserEvent of, CalendarResult result, DateTimeOffset now) => result.Outcome == CalendarOutcome.Done || of.IsByMail
        ? null
        : new AuditEntry(of.Case, "meeting-not-in-calendar", null, London.DateOf(now), now, new Dictionary<string, string> { ["meeting"] = of.MeetingId, ["outcome"] = $"{result.Outcome}" });

    private async Task<CalendarEvent> EventAsync(Meeting meeting, OrganiserEvent of, CancellationToken cancellationToken)
    {
        var organiser = await people.FindAsync(meeting.Case.BodyId, meeting.OrganiserId, cancellationToken);
        var body = await bodies.FindAsync(meeting.Case.BodyId, cancellationToken)
            ?? throw new InvalidOperationException($"Body '{meeting.Case.BodyId}' of meeting '{meeting.MeetingId}' is unknown.");
        var filled = await values.OfAsync(meeting.Case, cancellationToken);
        filled["meetingLink"] = values.Link($"/cases/{meeting.Case.BodyId}/{meeting.Case.CaseId}/meetings/{meeting.MeetingId}");
        filled["replyLink"] = values.Link($"/meetings/{meeting.Case.BodyId}/{meeting.Case.CaseId}/{meeting.MeetingId}");
        if (meeting.VideoLink is { } video)
            filled["videoLink"] = Languages.BilingualText.Same(video);
        return new CalendarEvent(
            of.Key, meeting.Time!, meeting.Purpose == MeetingPurpose.Review, meeting.Place, meeting.VideoLink, of.IsByMail ? [] : of.Guests,
            organiser is null ? new Reader(null, ReaderKind.Coordinator) : Readers.Of(organiser, body, null, time), filled);
    }

    /// <summary>The meeting's event as it is stored, or as it would begin; null where the organiser's calendar is not kept.</summary>
    private async Task<OrganiserEvent?> EventOfAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        if (calendars is null)
            return null;
        if (await events.FindAsync(meeting.Case, meeting.MeetingId, cancellationToken) is { } stored)
            return calendars.Keeps(stored.Owner.TenantId) ? stored : null;
        if (meeting.State != MeetingState.Fixed
            || await people.FindAsync(meeting.Case.BodyId, meeting.OrganiserId, cancellationToken) is not { } organiser
            || calendars.OwnerOf(organiser) is not { } owner)
            return null;
        var begun = new OrganiserEvent(meeting.Case, meeting.MeetingId, owner, await GuestsAsync(meeting, owner, cancellationToken), null);
        return await WereInvitedByMailAsync(meeting, begun, cancellationToken) ? null : begun;
    }

    /// <summary>A meeting fixed before the calendar was kept: its invitations went by mail, and so does what follows.</summary>
    private async Task<bool> WereInvitedByMailAsync(Meeting meeting, OrganiserEvent of, CancellationToken cancellationToken)
    {
        var told = Told(meeting, of);
        return (await MeetingMessages.OfAsync(messages, meeting, cancellationToken)).Any(message => message.Invitation is not null && told.Contains(message.RecipientId));
    }

    private async Task<IReadOnlyList<CalendarGuest>> GuestsAsync(Meeting meeting, CalendarOwner owner, CancellationToken cancellationToken)
    {
        var guests = new List<CalendarGuest>();
        foreach (var attendee in meeting.Attendees.Where(attendee => attendee.Kind == AttendeeKind.Staff && attendee.PersonId != meeting.OrganiserId))
            if (await people.FindAsync(meeting.Case.BodyId, attendee.PersonId, cancellationToken) is { Email: { Length: > 0 } address, EmailFailedOn: null } person
                && calendars!.OwnerOf(person)?.TenantId == owner.TenantId)
                guests.Add(new CalendarGuest(person.PersonId, address));
        return guests;
    }

    private static HashSet<string> Told(Meeting meeting, OrganiserEvent of) =>
        [.. of.Guests.Select(guest => guest.PersonId).Append(meeting.OrganiserId).Where(person => meeting.Attendee(person) is not null)];
}

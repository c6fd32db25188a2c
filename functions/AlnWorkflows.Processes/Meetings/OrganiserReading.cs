using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Looks at every organiser's event that is due: what the calendar did not take is given to it again, and what guests
/// answered in their own calendars is recorded.</summary>
/// <param name="calendars">Null where no tenant has calendars kept.</param>
public sealed class OrganiserReading(
    IOrganiserEvents events,
    IMeetings meetings,
    OrganiserKeeping keeping,
    MeetingReplying replying,
    TimeProvider time,
    ILogger<OrganiserReading> logger,
    IOrganiserCalendars? calendars = null)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);

    /// <summary>Looks at what is due. A tenant that is throttled or not reached is left alone until the next time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (calendars is null)
            return;
        var now = time.GetUtcNow();
        var left = new HashSet<Guid>();
        await foreach (var due in Paged.ItemsAsync(continuation => events.DueAsync(now, continuation, cancellationToken)))
            if (!left.Contains(due.Owner.TenantId) && !await IsServedAsync(due, now, cancellationToken))
                left.Add(due.Owner.TenantId);
    }

    private async Task<bool> IsServedAsync(OrganiserEvent due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await LookAtAsync(due, now, cancellationToken) != CalendarOutcome.TryLater;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            OrganiserLog.NotLookedAt(logger, due.Case.CaseId, due.MeetingId, exception);
            return true;
        }
    }

    private async Task<CalendarOutcome> LookAtAsync(OrganiserEvent due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await events.ClaimAsync(due, now, now + Claim, cancellationToken) is not { } of)
            return CalendarOutcome.Done;
        var meeting = await meetings.FindAsync(of.Case, of.MeetingId, cancellationToken);
        var isToBeTakenOff = meeting is { State: MeetingState.Cancelled };
        if (meeting is null || !calendars!.Keeps(of.Owner.TenantId) || !(isToBeTakenOff || meeting.TakesReplies(now)))
        {
            await DueAgainAsync(of, null, cancellationToken);
            return CalendarOutcome.Done;
        }

        return isToBeTakenOff || of.Sequence != meeting.Sequence
            ? await keeping.WriteAsync(meeting, of, cancellationToken)
            : await ReadAsync(of, now, cancellationToken);
    }

    private async Task<CalendarOutcome> ReadAsync(OrganiserEvent of, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var answers = await calendars!.AnswersAsync(of.Owner, of.EventId!, cancellationToken);
        foreach (var answer in answers.Given.Where(answer => answer.At >= of.WrittenAt))
            if (of.Guests.FirstOrDefault(guest => guest.Address.Equals(answer.Address, StringComparison.OrdinalIgnoreCase)) is { } guest)
                await replying.FromCalendarAsync(of.Case, of.MeetingId, guest.PersonId, answer.Answer, of.Sequence!.Value, answer.At, cancellationToken);
        var again = answers.Result.RetryAfter is { } wanted && wanted > OrganiserKeeping.Reading ? wanted : OrganiserKeeping.Reading;
        if (answers.Result.Outcome == CalendarOutcome.Gone)
            await keeping.NoteGoneAsync(of, cancellationToken);
        else
            await DueAgainAsync(of, now + again, cancellationToken);
        return answers.Result.Outcome;
    }

    private Task DueAgainAsync(OrganiserEvent of, DateTimeOffset? at, CancellationToken cancellationToken) =>
        events.ChangeAsync(of.Case, of.MeetingId, current => current with { DueAt = at }, null, cancellationToken);
}

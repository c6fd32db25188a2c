using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>What each person asked to a meeting is written, with the link by which they answer and what their calendar is
/// told.</summary>
public sealed class MeetingLetters(CaseValues values, IPeople people, IDuties duties, LinkMaking links, ServiceSettings settings, TimeProvider time)
{
    /// <summary>The order of one message.</summary>
    public async Task<MessageOrder> OrderAsync(Meeting meeting, MessageKind kind, string personId, string occurrence, CancellationToken cancellationToken)
    {
        var organiser = await people.FindAsync(meeting.Case.BodyId, meeting.OrganiserId, cancellationToken);
        return new MessageOrder(
            meeting.Case, kind, personId, meeting.MeetingId, occurrence, await ValuesAsync(meeting, personId, cancellationToken),
            Invitation: InvitationFor(meeting, kind, personId), ReplyTo: organiser?.Email,
            Series: new MessageSeries(meeting.MeetingId, MeetingMessages.RoundOf(meeting)));
    }

    private Invitation? InvitationFor(Meeting meeting, MessageKind kind, string personId)
    {
        if (meeting.Time is not { } fixedTime || kind is not (MessageKind.MeetingInvitation or MessageKind.ReviewInvitation or MessageKind.MeetingMoved or MessageKind.MeetingCancelled))
            return null;
        return new Invitation(
            $"{Ids.From($"{meeting.MeetingId}-{personId}")}@{settings.MessageIdDomain}", meeting.Sequence, kind == MessageKind.MeetingCancelled,
            time.GetUtcNow(), fixedTime, meeting.Purpose == MeetingPurpose.Review, meeting.Place, meeting.VideoLink);
    }

    private async Task<Dictionary<string, BilingualText>> ValuesAsync(Meeting meeting, string personId, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(meeting.Case, cancellationToken);
        filled["replyLink"] = await links.MakeAsync(meeting.Case, LinkPurpose.Meeting, meeting.MeetingId, personId, cancellationToken);
        if (meeting.Place is { } place)
            filled["place"] = BilingualText.Same(place);
        if (meeting.VideoLink is { } video)
            filled["videoLink"] = BilingualText.Same(video);
        if (meeting.Questions.Has(Language.Cy) || meeting.Questions.Has(Language.En))
            filled["questions"] = new("oes", "yes");
        if (meeting.Time is { } at)
            AddTime(filled, at);
        else
            AddTimes(filled, meeting);
        if (meeting.Purpose == MeetingPurpose.Review && await ReviewByAsync(meeting.Case, cancellationToken) is { } reviewBy)
            filled["reviewBy"] = BilingualDate.Date(reviewBy);
        return filled;
    }

    private void AddTime(Dictionary<string, BilingualText> filled, MeetingTime at)
    {
        filled["meetingDate"] = BilingualDate.Weekday(at.On);
        filled["meetingDay"] = BilingualDate.OnWeekday(at.On);
        filled["meetingStartTime"] = BilingualText.Same(BilingualDate.Time(at.From));
        filled["meetingEndTime"] = BilingualText.Same(BilingualDate.Time(at.Until));
        filled["replyBy"] = BilingualDate.Date(MeetingRules.ReplyBy(at, London.Today(time)));
    }

    private static void AddTimes(Dictionary<string, BilingualText> filled, Meeting meeting)
    {
        var times = meeting.Offered.Select(MeetingWording.Of).ToList();
        filled["times"] = new(string.Join('\n', times.Select(one => one.Cy)), string.Join('\n', times.Select(one => one.En)));
        filled["replyBy"] = BilingualDate.Date(meeting.ReplyBy);
    }

    private async Task<DateOnly?> ReviewByAsync(CaseKey key, CancellationToken cancellationToken) =>
        (await duties.OfCaseAsync(key, cancellationToken)).FirstOrDefault(duty => duty.RuleId == RuleIds.Review12Months && duty.State == DutyState.Open)?.LegalLatest;
}

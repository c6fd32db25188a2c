using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The one way in which a meeting is arranged: checked, stored with its run in one transaction, then said to the
/// engine.</summary>
public sealed class MeetingArranging(ICases cases, IPeople people, ICalendars calendars, IMeetings meetings, Nudging nudging, TimeProvider time)
{
    /// <summary>The form for a case; null where there is no such case.</summary>
    public async Task<Form?> FormAsync(CaseKey key, CancellationToken cancellationToken) =>
        await cases.FindAsync(key, cancellationToken) is null
            ? null
            : MeetingForm.For(await PeopleAsync(key, cancellationToken), London.Today(time), await calendars.OfBodyAsync(key.BodyId, cancellationToken));

    /// <summary>Arranges a meeting. Nothing is stored where there is any problem; the same id again is the same meeting.</summary>
    /// <param name="meetingId">New for each meeting.</param>
    public async Task<IReadOnlyList<Problem>> ArrangeAsync(Actor actor, CaseKey key, string meetingId, FormValues values, CancellationToken cancellationToken)
    {
        if (await FormAsync(key, cancellationToken) is not { } form)
            return [new Problem(ErrorCodes.CaseNotFound)];
        var problems = StepAccess.CheckOfStaff(actor, key.BodyId, form, values);
        if (problems.Count > 0)
            return problems;

        var meeting = await MeetingOfAsync(actor, key, meetingId, new FormValues(FormReader.Normalise(form, values)), cancellationToken);
        var run = ProcessStarting.RowOf(MeetingProcess.RunOf(meeting), meeting.ArrangedAt);
        var audit = new AuditEntry(key, "meeting-arranged", actor.PersonId, London.DateOf(meeting.ArrangedAt), meeting.ArrangedAt, new Dictionary<string, string> { ["meeting"] = meetingId });
        await meetings.ArrangeAsync(meeting, run, audit, cancellationToken);
        await nudging.SayIfPossibleAsync(ProcessStarting.StartNudge(run), cancellationToken);
        return [];
    }

    private async Task<Meeting> MeetingOfAsync(Actor actor, CaseKey key, string meetingId, FormValues values, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var asked = values.Checked("attendees").ToHashSet();
        var offered = MeetingForm.OfferedIn(values);
        return new Meeting(
            key,
            meetingId,
            Enum.Parse<MeetingPurpose>(values["purpose"]),
            actor.PersonId,
            [.. (await PeopleAsync(key, cancellationToken)).Select(person => person.Attendee).Where(attendee => asked.Contains(attendee.PersonId))],
            offered,
            await ReplyByAsync(key, offered, London.DateOf(now), cancellationToken),
            values.Has("place") ? values["place"] : null,
            values.Has(MeetingLinks.Field) ? values[MeetingLinks.Field] : null,
            values.Text(MeetingQuestions.Field),
            now,
            ShorterNotice: values.Date("agreedOn") is { } on && values.Has("agreedBy") ? new ShorterNotice(values["agreedBy"], on, actor.PersonId) : null);
    }

    private async Task<DateOnly> ReplyByAsync(CaseKey key, IReadOnlyList<MeetingTime> offered, DateOnly today, CancellationToken cancellationToken)
    {
        var last = offered.Min(time => time.On).AddDays(-1);
        try
        {
            var patient = (await calendars.OfBodyAsync(key.BodyId, cancellationToken)).AddSchoolDays(today, MeetingRules.SchoolDaysToChoose);
            return patient < last ? patient : last;
        }
        catch (CalendarGapException)
        {
            return last;
        }
    }

    /// <summary>The learner, the family and professionals of the case, then the school's staff, each with their name.</summary>
    private async Task<IReadOnlyList<(MeetingAttendee Attendee, string Name)>> PeopleAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var found = new List<(MeetingAttendee Attendee, string Name)>();
        foreach (var contact in (await cases.ContactsAsync(key, cancellationToken)).Where(contact => contact.IsOn(London.Today(time))).OrderBy(contact => contact.Relation))
            if (await people.FindAsync(key.BodyId, contact.PersonId, cancellationToken) is { } person)
                found.Add((new MeetingAttendee(person.PersonId, KindOf(contact.Relation)), person.FullName));
        foreach (var person in (await people.StaffAsync(key.BodyId, cancellationToken)).Where(MayBeAsked))
            found.Add((new MeetingAttendee(person.PersonId, AttendeeKind.Staff), person.FullName));
        return found;
    }

    private static bool MayBeAsked(Person person) => person.Roles.Any(role => role is Role.Alnco or Role.Coordinator or Role.Headteacher or Role.Teacher);

    private static AttendeeKind KindOf(ContactRelation relation) => relation switch
    {
        ContactRelation.Learner => AttendeeKind.Learner,
        ContactRelation.Parent or ContactRelation.CaseFriend or ContactRelation.Representative => AttendeeKind.Family,
        _ => AttendeeKind.Professional,
    };
}

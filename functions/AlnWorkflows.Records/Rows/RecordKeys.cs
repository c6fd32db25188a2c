using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Rows;

/// <summary>
/// The partition and row keys of every record. Parts are joined by '!', which sorts before every character an id may
/// hold, so that a prefix never runs into a longer id. Ids and dates only: <see cref="Search"/> is the one exception,
/// it holds folded names, in the partition of the body that owns the case.
/// </summary>
internal static class RecordKeys
{
    /// <summary>Partition of <see cref="RecordTables.Service"/>: a row for each body.</summary>
    public const string Bodies = "bodies";

    /// <summary>Partition of <see cref="RecordTables.Service"/>: rows there is one of.</summary>
    public const string Single = "single";

    public const string BusinessClock = "business-clock";

    public const string LinkSigningKeys = "link-signing-keys";

    /// <summary>Partition of <see cref="RecordTables.Mailbox"/>.</summary>
    public const string Mails = "mails";

    public const string LiveRuns = "live-run!";
    public const string EndedRuns = "ended-run!";

    public const string Nudges = "nudge!";

    public const string OpenSteps = "open-step!";

    public const string OpenDuties = "open-duty!";

    public const string Breaches = "breach!";

    public const string CasesByAge = "case-by-age!";

    public const string Staff = "staff!";

    public const string DueMessages = "due-message!";

    public const string ComingMeetings = "coming-meeting!";

    public const string DueOrganiserEvents = "due-organiser-event!";

    public const string MailsByAge = "mail-by-age!";

    /// <summary>What a body has entered into its calendar.</summary>
    public const string Calendar = "calendar";

    /// <summary>Which recurring duties a school has chosen.</summary>
    public const string RecurringChoices = "recurring-choices";

    private const int LongestPart = 150;

    private const int LongestTerm = 120;

    public static string Partition(string bodyId) => Part(bodyId);

    /// <summary>Partition of <see cref="RecordTables.Service"/>: a row for each body that knows the person.</summary>
    public static string Everywhere(string personId) => $"person!{Part(personId)}";

    public static string Body(string bodyId) => Part(bodyId);

    public static string Case(CaseKey key) => $"case!{Part(key.CaseId)}";

    public static string CaseByAge(Case of) => $"{CasesByAge}{Newest(of.OpenedAt)}!{Part(of.Key.CaseId)}";

    public static string CasesByInitials(string folded) => $"case-by-initials!{folded}!";

    public static string CaseByInitials(string folded, CaseKey key) => $"{CasesByInitials(folded)}{Part(key.CaseId)}";

    public static string Search(string term, CaseKey key) => $"search!{term}!{Part(key.CaseId)}";

    /// <summary>What every search row begins with whose term begins with this one.</summary>
    public static string SearchPrefix(string foldedTerm) => $"search!{Term(foldedTerm)}";

    public static string Term(string folded) => folded.Length <= LongestTerm ? folded : folded[..LongestTerm];

    /// <summary>The term of a search row's key.</summary>
    public static string TermOf(string searchKey) => searchKey.Split('!')[1];

    public static string Contacts(CaseKey key) => $"contact!{Part(key.CaseId)}!";

    public static string Contact(CaseKey key, string personId) => Contacts(key) + Part(personId);

    public static string Opening(string idempotencyKey) => $"opening!{Hash(idempotencyKey)}";

    public static string Runs(CaseKey key) => $"run!{Part(key.CaseId)}!";

    public static string Run(CaseKey key, string instanceId) => Runs(key) + Part(instanceId);

    public static string LiveRun(CaseKey key, string instanceId) => $"{LiveRuns}{Part(key.CaseId)}!{Part(instanceId)}";

    public static string EndedRun(CaseKey key, string instanceId) => $"{EndedRuns}{Part(key.CaseId)}!{Part(instanceId)}";

    public static string Nudge(CaseKey key, string nudgeId) => $"{Nudges}{Part(key.CaseId)}!{Part(nudgeId)}";

    public static string Steps(CaseKey key) => $"step!{Part(key.CaseId)}!";

    public static string Step(CaseKey key, string stepId) => Steps(key) + Part(stepId);

    public static string Answers(CaseKey key) => $"answer!{Part(key.CaseId)}!";

    public static string Answer(CaseKey key, string stepId) => Answers(key) + Part(stepId);

    public static string OpenStep(Step step) =>
        $"{OpenSteps}{Soonest(step.SafeBy ?? DateOnly.MaxValue)}!{Part(step.Case.CaseId)}!{Part(step.StepId)}";

    public static string Duties(CaseKey key) => $"duty!{Part(key.CaseId)}!";

    public static string Duty(CaseKey key, string dutyId) => Duties(key) + Part(dutyId);

    public static string OpenDuty(Duty duty) => $"{OpenDuties}{Soonest(duty.LegalLatest)}!{Part(duty.Case.CaseId)}!{Part(duty.DutyId)}";

    /// <summary>What the index of clocks counted on a calendar begins with.</summary>
    public static string ClocksOn(string calendarId) => $"open-clock!{Part(calendarId)}!";

    public static string ClockOn(string calendarId, Duty duty) => $"{ClocksOn(calendarId)}{Part(duty.Case.CaseId)}!{Part(duty.DutyId)}";

    public static string Breach(Duty duty, Breach breach) =>
        $"{Breaches}{Latest(breach.Since)}!{Part(duty.Case.CaseId)}!{Part(duty.DutyId)}";

    public static string Rungs(CaseKey key, string dutyId) => $"rung!{Part(key.CaseId)}!{Part(dutyId)}!";

    public static string Rung(CaseKey key, string dutyId, string rungId) => Rungs(key, dutyId) + Part(rungId);

    public static string AuditOf(CaseKey key) => $"audit!{Part(key.CaseId)}!";

    public static string Audit(AuditEntry entry, string unique) => $"{AuditOf(entry.Case)}{Soonest(entry.RecordedAt)}!{unique}";

    public static string Person(string personId) => $"person!{Part(personId)}";

    public static string StaffMember(string personId) => Staff + Part(personId);

    /// <summary>Whose an account is: in a body's partition the claim, in <see cref="RecordTables.Service"/> the partition of the
    /// bodies that know it.</summary>
    public static string Account(EntraAccount account) => $"account!{account.TenantId:N}!{account.ObjectId:N}";

    public static string Notices(CaseKey key) => $"notice!{Part(key.CaseId)}!";

    public static string Notice(CaseKey key, string noticeId) => Notices(key) + Part(noticeId);

    public static string Messages(CaseKey key) => $"message!{Part(key.CaseId)}!";

    public static string Message(CaseKey key, string messageKey) => Messages(key) + Part(messageKey);

    public static string ToldOf(CaseKey key) => $"told!{Part(key.CaseId)}!";

    public static string Told(ToldFact told) => $"{ToldOf(told.Case)}{Part(told.Fact)}!{Part(told.PersonId)}";

    public static string DueMessage(Message message, DateTimeOffset due) => $"{DueFrom(due)}!{Part(message.Case.CaseId)}!{Part(message.Key)}";

    /// <summary>Where the messages begin that are due at an instant or later.</summary>
    public static string DueFrom(DateTimeOffset due) => DueMessages + Soonest(due);

    public static string Link(CaseKey key, string linkId) => $"link!{Part(key.CaseId)}!{Part(linkId)}";

    /// <summary>Which link for a person, purpose and target is the newest.</summary>
    public static string NewestLink(CaseKey key, LinkPurpose purpose, string targetId, string personId) =>
        $"newest-link!{Part(key.CaseId)}!{purpose}!{Part(targetId)}!{Part(personId)}";

    public static string LinkCode(CaseKey key, string linkId) => $"link-code!{Part(key.CaseId)}!{Part(linkId)}";

    /// <summary>When mails were asked for at the links for a person, purpose and target.</summary>
    public static string LinkMails(Link link, LinkMail mail) =>
        $"link-mails!{Part(link.Case.CaseId)}!{mail}!{link.Purpose}!{Part(link.TargetId)}!{Part(link.PersonId)}";

    public static string Pin(string personId) => $"pin!{Part(personId)}";

    public static string Draft(string personId, string form) => $"draft!{Part(personId)}!{Part(form)}";

    public static string PlanVersions(CaseKey key) => $"plan!{Part(key.CaseId)}!";

    public static string PlanVersion(CaseKey key, int number) => PlanVersions(key) + number.ToString("D6", CultureInfo.InvariantCulture);

    public static string ContributionFile(CaseKey key, string fileId) => $"contribution-file!{Part(key.CaseId)}!{Part(fileId)}";

    /// <summary>What was delivered in a case in the month of a day.</summary>
    public static string DeliveriesIn(CaseKey key, DateOnly day) => $"delivery!{Part(key.CaseId)}!{day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}!";

    public static string Delivery(Delivery of) => $"{DeliveriesIn(of.Case, of.On)}{Soonest(of.On)}!{Part(of.RowId)}";

    public static string ExtractReaders(CaseKey key) => $"extractreaders!{Part(key.CaseId)}";

    public static string CasesOfExtractReader(string personId) => $"extractreader!{Part(personId)}!";

    public static string ExtractReaderOf(string personId, CaseKey key) => CasesOfExtractReader(personId) + Part(key.CaseId);

    public static string Deliverers(CaseKey key) => $"deliverers!{Part(key.CaseId)}";

    public static string CasesOfDeliverer(string personId) => $"deliverer!{Part(personId)}!";

    public static string DelivererOf(string personId, CaseKey key) => CasesOfDeliverer(personId) + Part(key.CaseId);

    public static string Meetings(CaseKey key) => $"meeting!{Part(key.CaseId)}!";

    public static string Meeting(CaseKey key, string meetingId) => Meetings(key) + Part(meetingId);

    public static string ComingMeeting(Meeting meeting) => $"{ComingFrom(meeting.Time!.On)}!{Soonest(meeting.Time.StartsAt)}!{Part(meeting.Case.CaseId)}!{Part(meeting.MeetingId)}";

    /// <summary>Where the fixed meetings begin that are on a day or later.</summary>
    public static string ComingFrom(DateOnly date) => ComingMeetings + Soonest(date);

    public static string MeetingReplies(CaseKey key, string meetingId) => $"meeting-reply!{Part(key.CaseId)}!{Part(meetingId)}!";

    public static string MeetingReply(CaseKey key, string meetingId, string personId) => MeetingReplies(key, meetingId) + Part(personId);

    public static string OrganiserEvent(CaseKey key, string meetingId) => $"organiser-event!{Part(key.CaseId)}!{Part(meetingId)}";

    public static string DueOrganiserEvent(OrganiserEvent of, DateTimeOffset due) =>
        $"{OrganiserEventsDueFrom(due)}!{Part(of.Case.CaseId)}!{Part(of.MeetingId)}";

    /// <summary>Where the events begin that are due at an instant or later.</summary>
    public static string OrganiserEventsDueFrom(DateTimeOffset due) => DueOrganiserEvents + Soonest(due);

    public static string Digest(DateOnly week) => $"digest!{Soonest(week)}!";

    public static string DigestEntry(DateOnly week, string reference, string dutyId) => $"{Digest(week)}{Part(reference)}!{Part(dutyId)}";

    public static string CalendarRevision(int revision) => "calendar-revision!" + revision.ToString("D6", CultureInfo.InvariantCulture);

    public static string RecurringOfYear(SchoolYear year) => string.Create(CultureInfo.InvariantCulture, $"recurring!{year.StartYear:0000}!");

    public static string RecurringOfKind(SchoolYear year, string kind) => $"{RecurringOfYear(year)}{Part(kind)}!";

    public static string Recurring(SchoolYear year, string kind, string periodId) => RecurringOfKind(year, kind) + Part(periodId);

    public static string LearningOf(string personId) => $"learning!{Part(personId)}!";

    public static string Learning(LearningEntry entry) => $"{LearningOf(entry.PersonId)}{Soonest(entry.On)}!{Part(entry.EntryId)}";

    public static string Mail(string messageId) => $"mail!{Part(messageId)}";

    public static string MailByAge(MailboxItem item) => $"{MailsByAge}{Newest(item.ReceivedAt)}!{Part(item.Mail.MessageId)}";

    /// <summary>Sorts earlier instants first.</summary>
    public static string Soonest(DateTimeOffset instant) => instant.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Sorts later instants first.</summary>
    public static string Newest(DateTimeOffset instant) => (DateTime.MaxValue.Ticks - instant.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    private static string Soonest(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Latest(DateOnly date) => (DateOnly.MaxValue.DayNumber - date.DayNumber).ToString("D7", CultureInfo.InvariantCulture);

    /// <summary>An id as it is, anything else as its hash: what a caller was handed from outside finds nothing, and
    /// breaks nothing.</summary>
    private static string Part(string id) =>
        id.Length is > 0 and <= LongestPart && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ':' or '.' or '_')
            ? id
            : Hash(id);

    private static string Hash(string text) => "=" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

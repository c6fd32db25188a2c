using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Meetings, who comes to them, and answers about them.</summary>
internal static class MeetingPageWording
{
    public static BilingualText Meetings { get; } = new("Cyfarfodydd", "Meetings");
    public static BilingualText NoMeetings { get; } = new("Nid oes cyfarfod wedi’i drefnu.", "No meeting has been arranged.");
    public static BilingualText Kept { get; } = new("Mae’r manylion wedi’u cadw. Anfonir negeseuon o fewn oriau’r ysgol.", "The details are kept. Messages are sent within school hours.");
    public static BilingualText When { get; } = new("Dyddiad ac amser", "Date and time");
    public static BilingualText Place { get; } = new("Lleoliad", "Place");
    public static BilingualText JoinOnline { get; } = new("Ymuno ar-lein", "Join online");
    public static BilingualText ChooseBy { get; } = new("Gofynnwyd i’r dysgwr a’r teulu ddewis amser erbyn {0}.", "The learner and the family were asked to choose a time by {0}.");
    public static BilingualText Suits { get; } = new("{0} – yn addas i’r rhain: {1}", "{0} – suits these: {1}");
    public static BilingualText AgreedToLess { get; } = new("Cytunwyd i gael llai na 10 diwrnod ysgol o rybudd: {0}, {1}.", "Shorter notice than 10 school days was agreed: {0}, {1}.");
    public static BilingualText WhoComes { get; } = new("Pwy sy’n dod", "Who comes");
    public static BilingualText Counts { get; } = new("Derbyn: {0}. Efallai: {1}. Gwrthod: {2}. Dim ateb: {3}.", "Accepted: {0}. Tentative: {1}. Declined: {2}. No answer: {3}.");
    public static BilingualText Answer { get; } = new("Ateb", "Answer");
    public static BilingualText NoAnswer { get; } = new("Dim ateb", "No answer");
    public static BilingualText AnsweredBefore { get; } = new("Atebodd cyn i’r cyfarfod newid", "Answered before the meeting changed");
    public static BilingualText TimesSuit { get; } = new("Amserau addas: {0}", "Times that suit: {0}");
    public static BilingualText NoneSuits { get; } = new("Nid oes amser addas", "No time suits");
    public static BilingualText AccessNeeds { get; } = new("Addasiadau", "Adjustments");
    public static BilingualText WordInstead { get; } = new("Gair ysgrifenedig", "Written word");
    public static BilingualText Act { get; } = new("Cofnodi", "Record");
    public static BilingualText RecordReply { get; } = new("Cofnodi ateb", "Record an answer");
    public static BilingualText RecordReplyOf { get; } = new("Cofnodi ateb ar ran: {0}", "Record the answer of: {0}");
    public static BilingualText Next { get; } = new("Camau ar gyfer y cyfarfod", "Steps for the meeting");
    public static BilingualText Questions { get; } = new("Cwestiynau i’w paratoi", "Questions to prepare");
    public static BilingualText ReadQuestions { get; } = new("Darllen y cwestiynau i’w paratoi (bydd angen cod)", "Read the questions to prepare (you will need a code)");
    public static BilingualText TranslationToFollow { get; } = new("Bydd fersiwn Gymraeg yn dilyn.", "An English version will follow.");
    public static BilingualText SendAnswer { get; } = new("Anfon yr ateb", "Send the answer");
    public static BilingualText MayChange { get; } = new("Gallwch newid eich ateb ar y dudalen hon tan ddiwedd y cyfarfod.", "You can change your answer on this page until the meeting is over.");
    public static BilingualText Answered { get; } = new("Diolch. Mae eich ateb wedi’i gofnodi.", "Thank you. Your answer is recorded.");
    public static BilingualText IsCancelled { get; } = new("Mae’r cyfarfod hwn wedi’i ganslo. Nid oes angen i chi ateb.", "This meeting is cancelled. You do not need to answer.");
    public static BilingualText IsOver { get; } = new("Mae’r cyfarfod hwn wedi mynd heibio.", "This meeting is past.");
    public static BilingualText ReleaseHeading { get; } = new("Staff i’w rhyddhau ar gyfer cyfarfodydd", "Staff to release for meetings");
    public static BilingualText ReleaseExplained { get; } = new("Staff sydd wedi’u gwahodd i gyfarfodydd i ddod, yn ôl dyddiad. Nid yw’r rhai sydd wedi gwrthod yn cael eu dangos.", "Staff invited to meetings to come, by date. Those who declined are not shown.");
    public static BilingualText NobodyToRelease { get; } = new("Nid oes angen rhyddhau neb ar hyn o bryd.", "Nobody needs to be released at present.");
    public static BilingualText CalendarPart { get; } = new("Y gwahoddiad ar gyfer y calendr", "The calendar invitation");

    public static BilingualText Of(AttendeeKind kind) => kind switch
    {
        AttendeeKind.Learner => new("Dysgwr", "Learner"),
        AttendeeKind.Family => new("Teulu", "Family"),
        AttendeeKind.Professional => new("Gweithiwr proffesiynol", "Professional"),
        AttendeeKind.Staff => new("Staff yr ysgol", "School staff"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of attendee without words."),
    };

    public static BilingualText Of(MeetingAnswer answer) => answer switch
    {
        MeetingAnswer.Accepted => new("Derbyn", "Accepted"),
        MeetingAnswer.Tentative => new("Efallai", "Tentative"),
        MeetingAnswer.Declined => new("Gwrthod", "Declined"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer without words."),
    };

    /// <summary>What somebody wishes to use at a meeting.</summary>
    public static BilingualText Languages(MeetingReply? reply) => (reply?.Welsh, reply?.Interpreting) switch
    {
        (true, { } other) => new BilingualText("Cymraeg; cyfieithu: {0}", "Welsh; interpreting: {0}").With(BilingualText.Same(other)),
        (true, null) => new BilingualText("Cymraeg", "Welsh"),
        (_, { } other) => new BilingualText("Cyfieithu: {0}", "Interpreting: {0}").With(BilingualText.Same(other)),
        _ => BilingualText.Same("–"),
    };
}

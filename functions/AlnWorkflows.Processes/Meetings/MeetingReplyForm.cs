using System.Globalization;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>What somebody asked to a meeting is asked: which times suit, or whether they come; the language, what they need,
/// and a word in their place.</summary>
public static class MeetingReplyForm
{
    public const string None = "none";

    private const string Bsl = "BSL";

    private const string Other = "other";

    private static readonly FormOption[] Answers =
    [
        new(nameof(MeetingAnswer.Accepted), new("Derbyn", "Accept")),
        new(nameof(MeetingAnswer.Tentative), new("Efallai", "Tentative")),
        new(nameof(MeetingAnswer.Declined), new("Gwrthod", "Decline")),
    ];

    private static readonly FormOption[] Interpreting =
    [
        new(None, new("Dim", "None")),
        new(Bsl, new("Iaith Arwyddion Prydain (BSL)", "British Sign Language (BSL)")),
        new(Other, new("Iaith arall", "Another language")),
    ];

    public static Form For(Meeting meeting)
    {
        var title = meeting.State == MeetingState.Offered
            ? new BilingualText("Dewis amser ar gyfer y cyfarfod", "Choose a time for the meeting")
            : new BilingualText("Ateb y gwahoddiad i’r cyfarfod", "Answer the invitation to the meeting");
        return new Form("meeting-reply", title, [new("reply", title, [First(meeting), .. Needs()])]);
    }

    /// <summary>What stands in the form of somebody who answered before: choices only. Their own words are not shown again,
    /// for a link may be passed on.</summary>
    public static FormValues Values(Meeting meeting, MeetingReply? reply) => reply is null ? FormValues.Empty : new(new Dictionary<string, string>
    {
        ["times"] = reply.Times.Count == 0 ? None : string.Join(',', reply.Times),
        ["answer"] = reply.AnswerTo(meeting)?.ToString() ?? "",
        ["welsh"] = reply.Welsh ? "yes" : "no",
        ["interpreting"] = reply.Interpreting switch { null => None, Bsl => Bsl, _ => Other },
    });

    /// <summary>The reply that sound values make; words left out keep what was said before.</summary>
    public static MeetingReply Reply(Meeting meeting, string personId, FormValues values, MeetingReply? before, ReplySource source, DateTimeOffset now) => new(
        meeting.Case,
        meeting.MeetingId,
        personId,
        meeting.Sequence,
        values.Has("answer") ? Enum.Parse<MeetingAnswer>(values["answer"]) : null,
        meeting.State == MeetingState.Offered ? TimesIn(values) : before?.Times ?? [],
        values.IsYes("welsh"),
        values["interpreting"] switch { Bsl => Bsl, Other => values["language"], _ => null },
        Words(values, "access") ?? before?.AccessNeeds,
        Words(values, "word") ?? before?.Word,
        source,
        now);

    private static FormField First(Meeting meeting) => meeting.State == MeetingState.Offered
        ? new("times", FieldKind.Checks, new("Pa amserau sy’n addas i chi?", "Which times suit you?"), Options:
            [
                .. meeting.Offered.Select((time, index) => new FormOption((index + 1).ToString(CultureInfo.InvariantCulture), MeetingWording.Of(time))),
                new(None, new("Nid yw’r un ohonynt yn addas", "None of them suits")),
            ])
        : new("answer", FieldKind.Choice, new("A fyddwch yn dod?", "Will you come?"), Options: Answers);

    private static IEnumerable<FormField> Needs() =>
    [
        new("welsh", FieldKind.YesNo, new("A hoffech ddefnyddio’r Gymraeg yn y cyfarfod?", "Would you like to use Welsh at the meeting?"), new("Byddwn yn trefnu cyfieithu ar y pryd os bydd angen.", "We will arrange simultaneous translation if needed.")),
        new("interpreting", FieldKind.Choice, new("A oes angen cyfieithu i iaith arall?", "Do you need interpreting into another language?"), Options: Interpreting),
        new("language", FieldKind.ShortText, new("Pa iaith?", "Which language?"), ShownWhen: values => values["interpreting"] == Other),
        new("access", FieldKind.LongText, new("A oes angen unrhyw addasiadau arnoch?", "Do you need any adjustments?"), new("Er enghraifft mynediad heb risiau, dolen sain neu seibiannau. Peidiwch ag ysgrifennu am iechyd neb.", "For example step-free access, a hearing loop or breaks. Do not write about anybody’s health."), Required: false),
        new("word", FieldKind.LongText, new("Os na allwch ddod, beth hoffech ei ddweud wrth y cyfarfod?", "If you cannot come, what would you like to say to the meeting?"), new("Bydd y CADY yn ei ddarllen i’r cyfarfod. Ni chaiff ei ddangos eto ar y dudalen hon.", "The ALNCo will read it to the meeting. It is not shown again on this page."), Required: false),
    ];

    private static IReadOnlyList<int> TimesIn(FormValues values) =>
        [.. values.Checked("times").Where(value => value != None).Select(value => int.Parse(value, CultureInfo.InvariantCulture))];

    private static string? Words(FormValues values, string field) => values.Has(field) ? values[field] : null;
}

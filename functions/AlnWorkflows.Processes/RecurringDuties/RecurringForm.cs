using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>What is recorded of a recurring duty in one period.</summary>
public static class RecurringForm
{
    public const string Done = "done";

    public const string NotThisTime = "not-this-time";

    /// <summary>The form for a period: once it is missed, only that it was done within it.</summary>
    public static Form For(RecurringKind kind, RecurringRecord period, DateOnly today)
    {
        var last = today < period.Last ? today : period.Last;
        FormField[] fields =
        [
            new("outcome", FieldKind.Choice, new("Beth ddigwyddodd?", "What happened?"), Options:
            [
                new(Done, new("Fe’i gwnaed", "It was done")),
                .. period.State == RecurringState.Missed ? (FormOption[])[] : [new(NotThisTime, new("Nid y tro hwn", "Not this time"))],
            ]),
            new("happenedOn", FieldKind.Date, new("Ar ba ddyddiad?", "On what date?"), ShownWhen: values => values["outcome"] == Done),
            new("note", FieldKind.ShortText, new("Nodyn byr", "Short note"), NoNames, Required: false, ShownWhen: values => values["outcome"] == Done),
            new("reason", FieldKind.ShortText, new("Pam nad y tro hwn?", "Why not this time?"), NoNames, ShownWhen: values => values["outcome"] == NotThisTime),
        ];
        return new Form(kind.StepType, kind.Title, [new("answer", kind.Title, fields, Guidance(kind, period), Facts: Facts(kind, period))], values => Check(values, period.First, last));
    }

    private static BilingualText NoNames { get; } = new("Heb enwau dysgwyr.", "Without names of learners.");

    private static IReadOnlyList<FormFact> Facts(RecurringKind kind, RecurringRecord period) =>
    [
        new(new("Cyfnod", "Period"), RecurringWords.Range.With(BilingualDate.Date(period.First), BilingualDate.Date(period.Last))),
        new(new("Diogel erbyn", "Safe by"), BilingualDate.Date(period.SafeBy)),
        new(new("Sail", "Basis"), new BilingualText("{0}: {1} ({2})", "{0}: {1} ({2})").With(RecurringWords.Of(kind.Basis), kind.Source, BilingualText.Same($"{kind.Confidence}"))),
    ];

    private static BilingualText? Guidance(RecurringKind kind, RecurringRecord period) => (period.State, kind.Id) switch
    {
        (RecurringState.Missed, _) => new("Cofnodwyd nad oedd hyn wedi’i wneud, ac mae’r cofnod hwnnw’n aros. Os cafodd ei wneud o fewn y cyfnod, cofnodwch hynny yma.", "It was recorded that this was not done, and that record stays. If it was done within the period, record that here."),
        (_, RecurringKinds.OwnLearning) => new("Rhowch bob darn o ddysgu ar eich rhestr eich hun yn gyntaf: mae dolen iddi ar dudalen y dyletswyddau rheolaidd.", "Put each piece of learning on your own list first: the page of recurring duties links to it."),
        _ => null,
    };

    private static IEnumerable<Problem> Check(FormValues values, DateOnly first, DateOnly last)
    {
        if (values["outcome"] != Done || values.Date("happenedOn") is not { } on)
            yield break;
        if (on < first)
            yield return new Problem(ErrorCodes.DateTooEarly, "happenedOn", BilingualDate.Date(first));
        else if (on > last)
            yield return new Problem(ErrorCodes.DateTooLate, "happenedOn", BilingualDate.Date(last));
    }
}

using System.Globalization;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.OwnLearning;

/// <summary>What is asked about something learnt.</summary>
public static class LearningForm
{
    private const decimal MostHours = 500;

    public static Form For(DateOnly today) => new("own-learning", Title, [new("entry", Title,
    [
        new("title", FieldKind.ShortText, new("Beth oedd y dysgu?", "What was the learning?")),
        new("kind", FieldKind.Choice, new("Pa fath o ddysgu?", "What kind of learning?"), Options: LearningCodes.Kinds),
        new("on", FieldKind.Date, new("Ar ba ddyddiad y bu, neu y daeth i ben?", "On what date was it, or did it end?")),
        new("hours", FieldKind.ShortText, new("Sawl awr?", "How many hours?"), new("Er enghraifft 1.5", "For example 1.5"), Required: false),
        new("provider", FieldKind.ShortText, new("Pwy a’i rhoddodd?", "Who gave it?"), Required: false),
        new("learnt", FieldKind.LongText, new("Beth ddysgoch chi, a beth fydd yn newid?", "What did you learn, and what will change?"), new("Heb enwau dysgwyr.", "Without names of learners."), Required: false),
        new("standards", FieldKind.Checks, new("Pa safonau proffesiynol?", "Which professional standards?"), Required: false, Options: LearningCodes.Standards),
    ])], values => Check(values, today));

    /// <summary>The hours typed, with a comma or a point; null where none were.</summary>
    public static decimal? Hours(FormValues values) =>
        decimal.TryParse(values["hours"].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) ? hours : null;

    private static BilingualText Title { get; } = new("Ychwanegu dysgu proffesiynol", "Add professional learning");

    private static IEnumerable<Problem> Check(FormValues values, DateOnly today)
    {
        if (values.Date("on") > today)
            yield return new Problem(ErrorCodes.DateInFuture, "on", BilingualDate.Date(values.Date("on")!.Value));
        if (values.Has("hours") && Hours(values) is not (> 0 and <= MostHours))
            yield return new Problem(ErrorCodes.NotANumber, "hours");
    }
}

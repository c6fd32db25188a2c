using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>What a request to a professional is made of, whoever thought of asking them.</summary>
/// <remarks>A school’s own request has no section of the Act behind it, so that nothing in the Act forbids one that the
/// family does not know of; but families are at the centre of decisions about them (s.6), and before a referral to an NHS
/// body they must be told (s.20(3)). Whoever asks without their knowledge says why, and that stays on record.</remarks>
public static class RequestFields
{
    private const string Known = "familyKnows";

    /// <summary>The fields in which somebody known may be chosen.</summary>
    private static readonly string[] Choosing = ["who", "officer"];

    /// <summary>The code for somebody who is not known yet and is named in the form.</summary>
    public const string SomebodyElse = "new";

    /// <param name="shownWhen">Where somebody may also be asked nothing; null asks always.</param>
    public static FormField[] All(Func<FormValues, bool>? shownWhen = null) =>
    [
        .. Named(shownWhen),
        Fields.LongText("question", new("Beth yr hoffech ei wybod? Y person hwn yn unig fydd yn gweld y cwestiwn.", "What would you like to know? Only this person will see the question.")) with { ShownWhen = shownWhen },
        Fields.Date("replyBy", new("Ateb erbyn", "Reply by")) with { ShownWhen = shownWhen },
        Fields.YesNo(Known, new("A yw’r teulu, neu’r person ifanc, yn gwybod am y cais hwn?", "Does the family, or the young person, know of this request?")) with
        {
            Hint = new("Bydd y cais yn dweud hyn wrth y gweithiwr proffesiynol.", "The request will say this to the professional."),
            ShownWhen = shownWhen,
        },
        Fields.LongText("unawareWhy", new("Pam nad ydynt yn gwybod?", "Why do they not know?")) with
        {
            Hint = new("Cedwir y rheswm ar gofnod. Nid yw’r gweithiwr proffesiynol yn ei weld.", "The reason is kept on record. The professional does not see it."),
            ShownWhen = values => (shownWhen?.Invoke(values) ?? true) && values[Known] == "no",
        },
    ];

    /// <summary>Who is asked, where they are not chosen from those known.</summary>
    public static FormField[] Named(Func<FormValues, bool>? shownWhen) =>
    [
        Fields.ShortText("firstName", new("Enw cyntaf", "First name")) with { ShownWhen = shownWhen },
        Fields.ShortText("surname", new("Cyfenw", "Surname")) with { ShownWhen = shownWhen },
        Fields.ShortText("job", new("Swydd, er enghraifft seicolegydd addysg", "Job, for example educational psychologist")) with { ShownWhen = shownWhen },
        Fields.ShortText("email", new("Cyfeiriad e-bost", "Email address")) with { ShownWhen = shownWhen },
    ];

    /// <summary>The id of the person who was chosen; null where somebody is named instead.</summary>
    public static string? ChosenIn(FormValues values) =>
        Choosing.Where(values.Has).Select(field => values[field]).FirstOrDefault(person => person != SomebodyElse);

    public static IEnumerable<Problem> Check(StepContext step, FormValues values) =>
        Fields.EmailIsGood(values, "email").Concat(Fields.After(values, "replyBy", step.Today));

    /// <summary>Null for a request made before it was asked.</summary>
    public static bool? FamilyKnows(FormValues request) => request.Has(Known) ? request.IsYes(Known) : null;

    /// <summary>What the professional is told of it.</summary>
    public static BilingualText FamilyWord(bool knows) => knows
        ? new("Mae’r teulu, neu’r person ifanc, yn gwybod am y cais hwn.", "The family, or the young person, knows of this request.")
        : new(
            "Nid yw’r teulu, na’r person ifanc, yn gwybod am y cais hwn eto. Siaradwch â ni cyn sôn amdano wrthynt.",
            "The family, or the young person, does not know of this request yet. Speak to us before you mention it to them.");
}

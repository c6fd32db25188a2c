using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>What asking for a service asks: of whom, for what, and that the family knows.</summary>
public static class ServiceRequestForm
{
    public const string Id = "service-request";

    /// <param name="professionals">Whom the case knows and who can be mailed.</param>
    /// <param name="staff">Who may have asked the family.</param>
    /// <param name="today">London date of business time.</param>
    public static Form For(IReadOnlyList<Person> professionals, IReadOnlyList<Person> staff, bool isYoungPerson, DateOnly today) => new(
        Id,
        ServiceWords.Title,
        [
            new("request", ServiceWords.Title,
            [
                Who("who", professionals, null),
                .. RequestFields.Named(values => values["who"] == RequestFields.SomebodyElse),
                Fields.ShortText("service", new("Pa wasanaeth? Er enghraifft therapi lleferydd ac iaith", "Which service? For example speech and language therapy")),
                Question(null),
                .. Family(staff, isYoungPerson),
            ], ServiceWords.NoClock),
        ],
        values => Check(values, isYoungPerson, today));

    /// <summary>Somebody known, or somebody else who is named.</summary>
    internal static FormField Who(string name, IReadOnlyList<Person> known, Func<FormValues, bool>? shownWhen) => Fields.Choice(
        name,
        new("I bwy y gofynnir?", "Who is asked?"),
        [.. known.Select(person => new FormOption(person.PersonId, BilingualText.Same(person.Job is { } job ? $"{person.FullName}, {job}" : person.FullName))),
            new(RequestFields.SomebodyElse, new("Rhywun arall, a enwir isod", "Somebody else, named below"))]) with { ShownWhen = shownWhen };

    internal static FormField Question(Func<FormValues, bool>? shownWhen) =>
        Fields.LongText("question", new("Beth ydych yn gofyn amdano? Yr un y gofynnir iddo’n unig fydd yn ei weld.", "What do you ask for? Only whoever is asked will see it.")) with { ShownWhen = shownWhen };

    internal static IEnumerable<Problem> CheckNamed(FormValues values, string who) =>
        values[who] == RequestFields.SomebodyElse ? Fields.EmailIsGood(values, "email") : [];

    private static IEnumerable<FormField> Family(IReadOnlyList<Person> staff, bool isYoungPerson)
    {
        bool Knows(FormValues values) => values.IsYes("familyKnows");
        yield return Fields.YesNo("familyKnows", isYoungPerson
            ? new("A yw’r person ifanc yn cydsynio i’r cais hwn?", "Does the young person consent to this request?")
            : new("A yw’r teulu’n gwybod am y cais hwn ac yn cytuno iddo?", "Does the family know of this request and agree to it?"));
        yield return Fields.Choice("askedBy", new("Pwy a ofynnodd iddynt?", "Who asked them?"), [.. staff.Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName)))]) with { ShownWhen = Knows };
        yield return Fields.Date("askedOn", new("Pryd y gofynnwyd iddynt?", "When were they asked?")) with { ShownWhen = Knows };
        if (!isYoungPerson)
            yield return Fields.LongText("unawareWhy", new("Pam y gofynnir er hynny?", "Why is it asked all the same?")) with
            {
                Hint = new("Cedwir y rheswm ar gofnod. Nid yw’r gweithiwr proffesiynol yn ei weld.", "The reason is kept on record. The professional does not see it."),
                ShownWhen = values => values.Has("familyKnows") && !Knows(values),
            };
    }

    private static IEnumerable<Problem> Check(FormValues values, bool isYoungPerson, DateOnly today)
    {
        foreach (var problem in CheckNamed(values, "who"))
            yield return problem;
        if (values.Date("askedOn") is { } on && on > today)
            yield return new Problem(ErrorCodes.DateInFuture, "askedOn", BilingualDate.Date(on));
        if (isYoungPerson && !values.IsYes("familyKnows"))
            yield return new Problem(ErrorCodes.ConsentNeeded, "familyKnows");
    }
}

using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Code = AlnWorkflows.Processes.ServiceRequests.ServiceCodes;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>What the ALNCo says to a refusal, or to silence: ask the authority to consider its powers, ask somebody else or
/// again, or leave it, with a reason.</summary>
public static class ServiceConsiderForm
{
    private const string Officer = "officer";

    public static Form Of(StepContext step)
    {
        var round = ServiceRound.Of(step.Steps).FirstOrDefault(round => round.Step.StepId == step.Step.SubjectId);
        return new Form(
            ServiceStepTypes.Consider,
            step.Title,
            [new("consider", step.Title, [.. FieldsOf(step)], ServiceWords.Proposal, typed => Proposed(round, typed), round is null ? [] : [.. Facts(step, round)])],
            values => Check(values));
    }

    private static IEnumerable<FormField> FieldsOf(StepContext step)
    {
        yield return Fields.Choice(Code.Next, new("Beth nesaf?", "What next?"),
            new(Code.Authority, new("Gofyn i’r awdurdod lleol ystyried defnyddio ei bwerau", "Ask the local authority to consider using its powers")),
            new(Code.AskAnother, new("Gofyn i rywun arall", "Ask somebody else")),
            new(Code.Again, new("Gofyn eto i’r un un", "Ask the same one again")),
            new(Code.Given, new("Dim: rhoddwyd y gwasanaeth", "Nothing: the service has been given")),
            new(Code.Accept, new("Dim: derbyn na roddir y gwasanaeth", "Nothing: accept that the service is not given")));
        yield return ServiceRequestForm.Who(Officer, [.. step.People.Values.Where(person => person.Roles.Contains(Role.LaOfficer) && person.Email is not null)], Says(Code.Authority));
        yield return ServiceRequestForm.Who("who", Professionals(step), Says(Code.AskAnother));
        foreach (var field in RequestFields.Named(IsNamed))
            yield return field;
        yield return ServiceRequestForm.Question(values => values[Code.Next] is Code.Authority or Code.AskAnother);
        yield return Fields.LongText("why", new("Pam? Cedwir y rheswm ar gofnod.", "Why? The reason is kept on record."), Says(Code.Accept));
    }

    private static Func<FormValues, bool> Says(string code) => values => values[Code.Next] == code;

    private static bool IsNamed(FormValues values) => values[Code.Next] switch
    {
        Code.Authority => values[Officer] == RequestFields.SomebodyElse,
        Code.AskAnother => values["who"] == RequestFields.SomebodyElse,
        _ => false,
    };

    private static IReadOnlyList<Person> Professionals(StepContext step) =>
    [
        .. step.Contacts.Where(contact => contact.Relation is ContactRelation.Professional or ContactRelation.NhsBody)
            .Select(contact => step.People.GetValueOrDefault(contact.PersonId)).OfType<Person>().Where(person => person.Email is not null),
    ];

    /// <summary>The question that was asked, to be looked over by whoever asks it of another.</summary>
    private static FormValues Proposed(ServiceRound? round, FormValues typed) =>
        round is not null && typed[Code.Next] is (Code.Authority or Code.AskAnother) ? new FormValues(new Dictionary<string, string> { ["question"] = round.Question }) : FormValues.Empty;

    private static IEnumerable<Problem> Check(FormValues values) => IsNamed(values) ? Fields.EmailIsGood(values, "email") : [];

    private static IEnumerable<FormFact> Facts(StepContext step, ServiceRound round)
    {
        yield return new(new("Gwasanaeth", "Service"), BilingualText.Same(round.Request.Answer!["service"]!));
        yield return new(new("Gofynnwyd i", "Asked"), BilingualText.Same(step.People.GetValueOrDefault(round.Step.OwnerPersonId!) is { } person ? string.Join(", ", new[] { person.FullName, person.Job }.OfType<string>()) : round.Step.OwnerPersonId!));
        yield return new(new("Gofynnwyd ar", "Asked on"), BilingualDate.Date(round.AskedOn));
        yield return new(new("Ateb", "Answer"), Said(round.Step.Answer));
    }

    /// <summary>What somebody answered who gives no service; null is silence.</summary>
    internal static BilingualText Said(StepAnswer? answer) => answer?[Code.Answer] switch
    {
        Code.Refused => new BilingualText("Gwrthodwyd: {0}", "Refused: {0}").With(BilingualText.Same(answer["reason"] ?? "")),
        Code.AskAnother => new BilingualText("Nid dyma eu maes. Gofynnwch i: {0}", "Not their area. Ask: {0}")
            .With(BilingualText.Same(string.Join(", ", new[] { answer["anotherWho"], answer["anotherAddress"] }.OfType<string>()))),
        _ => new BilingualText("Dim ateb, er i ni atgoffa {0} gwaith", "No answer, though we reminded them {0} times").With(BilingualText.Same(ServiceRequestRules.Silences)),
    };
}

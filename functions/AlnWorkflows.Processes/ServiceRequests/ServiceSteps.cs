using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Code = AlnWorkflows.Processes.ServiceRequests.ServiceCodes;
using Type = AlnWorkflows.Processes.ServiceRequests.ServiceStepTypes;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>What each step of a request for a service asks, of whom. Staff may record what was said by telephone.</summary>
public static class ServiceSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Ask, ServiceWords.Title, StepKind.Task, Role.Alnco, StepAccess.Staff, Ask, []),
        new(Type.Answer, new("Ateb i gais am wasanaeth", "Answer to a request for a service"), StepKind.Task, Role.Professional, StepAccess.Staff, Answer, [Code.Answer]),
        new(Type.Consider, new("Penderfynu beth sy’n dilyn cais am wasanaeth", "Decide what follows a request for a service"), StepKind.Task, Role.Alnco, StepAccess.Staff, ServiceConsiderForm.Of, [Code.Next], ServiceWords.Proposal),
        new(Type.Authority, new("Ateb yr awdurdod lleol am ddefnyddio ei bwerau", "The local authority’s answer about using its powers"), StepKind.Task, Role.LaOfficer, StepAccess.Staff, Authority, [Code.Answer]),
        new(Type.TakeBack, new("Tynnu cais am wasanaeth yn ôl", "Take a request for a service back"), StepKind.Offer, Role.Alnco, StepAccess.Staff, TakeBack, [Code.Why]),
    ];

    private static Form Ask(StepContext step) =>
        ServiceRequestForm.For([.. step.People.Values.Where(person => person.Roles.Contains(Role.Professional))], [.. step.People.Values], YoungPeople.IsYoungPerson(step.Case.Learner.DateOfBirth, step.Today), step.Today);

    private static Form Answer(StepContext step) => new(
        Type.Answer,
        step.Title,
        [
            new("answer", step.Title,
            [
                Fields.Choice(Code.Answer, new("Beth yw’r ateb?", "What is the answer?"),
                    new(Code.Acknowledged, new("Mae’r cais wedi dod i law; bydd ateb yn dilyn", "The request has arrived; an answer will follow")),
                    new(Code.WaitingList, new("Mae rhestr aros", "There is a waiting list")),
                    new(Code.Visit, new("Bydd ymweliad neu asesiad", "There will be a visit or an assessment")),
                    new(Code.Given, new("Rhoddwyd y gwasanaeth", "The service has been given")),
                    new(Code.Refused, new("Ni fyddwn yn rhoi’r gwasanaeth", "We will not give the service")),
                    new(Code.AskAnother, new("Nid dyma fy maes: gofynnwch i rywun arall", "Not my area: ask somebody else"))),
                Dated("until", new("Tan pryd y mae’r rhestr aros?", "Until when is the waiting list?"), Code.WaitingList, new("Gofynnwn eto ar y diwrnod hwnnw.", "We will ask again on that day.")),
                Dated("visitOn", new("Ar ba ddyddiad?", "On what date?"), Code.Visit, new("Gofynnwn drannoeth a ddigwyddodd.", "We will ask on the next day whether it happened.")),
                .. Refusal(),
                Fields.ShortText("anotherWho", new("I bwy y dylai’r ysgol ofyn? Enw neu swydd", "Whom should the school ask? A name or a job")) with { ShownWhen = Says(Code.AskAnother) },
                Fields.ShortText("anotherAddress", new("Cyfeiriad e-bost neu rif ffôn, os yw gennych", "An email address or telephone number, if you have one"), required: false) with { ShownWhen = Says(Code.AskAnother) },
                .. Recorded(),
            ], ServiceWords.NoClock, Facts: [.. AnswerFacts(step)]),
        ],
        values => CheckAnswer(step, values));

    private static Form Authority(StepContext step) => new(
        Type.Authority,
        step.Title,
        [
            new("answer", step.Title,
            [
                Fields.Choice(Code.Answer, new("Beth yw ateb yr awdurdod lleol?", "What is the local authority’s answer?"),
                    new(Code.Acknowledged, new("Mae’r cais wedi dod i law; bydd ateb yn dilyn", "The request has arrived; an answer will follow")),
                    new(Code.Acts, new("Bydd yr awdurdod yn gweithredu", "The authority will act")),
                    new(Code.Refused, new("Ni fydd yr awdurdod yn gweithredu", "The authority will not act"))),
                Fields.Choice("power", new("Sut y bydd yn gweithredu?", "How will it act?"),
                    new("20", new("Atgyfeirio’r mater at gorff GIG (adran 20)", "Refer the matter to an NHS body (section 20)")),
                    new("65", new("Gofyn am wybodaeth neu help arall (adran 65)", "Request information or other help (section 65)")),
                    new("other", new("Mewn ffordd arall", "In another way"))) with { ShownWhen = Says(Code.Acts) },
                .. Refusal(),
                .. Recorded(),
            ], ServiceWords.OnlyAuthority, Facts: [.. AnswerFacts(step), .. CameOf(step)]),
        ],
        values => CheckAnswer(step, values));

    private static Form TakeBack(StepContext step)
    {
        List<string> reasons = [Code.NotNeeded, Code.Family, Code.Other];
        if (YoungPeople.IsYoungPerson(step.Case.Learner.DateOfBirth, step.Today))
            reasons.Insert(0, Code.Consent);
        return new Form(
            Type.TakeBack,
            step.Title,
            [new("back", step.Title, [Fields.Choice(Code.Why, new("Pam?", "Why?"), [.. reasons.Select(reason => new FormOption(reason, ServiceWords.WhyTakenBack(reason)))]), Fields.LongText("more", new("Rhagor, ar gyfer y cofnod", "More, for the record"), required: false)],
                Facts: step.Steps.FirstOrDefault(other => other.Type == Type.Ask && other.RunId == step.Step.RunId) is { Answer: not null } asked
                    ? [new(new("Gwasanaeth", "Service"), BilingualText.Same(asked.Answer["service"] ?? ""))]
                    : []),
            ]);
    }

    private static IEnumerable<FormField> Refusal() => [Fields.LongText("reason", new("Y rheswm", "The reason"), Says(Code.Refused))];

    private static IEnumerable<FormField> Recorded() =>
    [
        Fields.LongText("note", new("Rhagor am yr ateb", "More about the answer"), required: false),
        Fields.HappenedOn(new("Dyddiad yr ateb", "Date of the answer")) with
        {
            Required = false,
            Hint = new("Gadewch yn wag ar gyfer heddiw. Gall staff gofnodi ateb a ddaeth dros y ffôn.", "Leave empty for today. Staff may record an answer that came by telephone."),
        },
    ];

    private static FormField Dated(string name, BilingualText label, string code, BilingualText hint) => Fields.Date(name, label) with { Hint = hint, ShownWhen = Says(code) };

    private static Func<FormValues, bool> Says(string code) => values => values[Code.Answer] == code;

    private static IEnumerable<Problem> CheckAnswer(StepContext step, FormValues values)
    {
        foreach (var problem in Fields.NotAfterToday(step, values, "happenedOn"))
            yield return problem;
        foreach (var field in new[] { "until", "visitOn" })
            foreach (var problem in Fields.After(values, field, step.Today.AddDays(field == "visitOn" ? -1 : 0)).Concat(Fields.NotAfter(values, field, step.Today.AddYears(ServiceRequestRules.LongestWait))))
                yield return problem;
    }

    /// <summary>What the professional said, or did not say, before the authority was asked.</summary>
    private static IEnumerable<FormFact> CameOf(StepContext step)
    {
        var rounds = ServiceRound.Of(step.Steps);
        return rounds.FirstOrDefault(round => round.Step.StepId == step.Step.StepId) is { } asked && rounds.FirstOrDefault(round => round.Step.StepId == asked.Asked.SubjectId) is { } before
            ? [new(new("Ateb y gweithiwr proffesiynol", "The professional’s answer"), ServiceConsiderForm.Said(before.Step.Answer))]
            : [];
    }

    /// <summary>What whoever is asked has to know; behind the link alone.</summary>
    private static IEnumerable<FormFact> AnswerFacts(StepContext step)
    {
        if (ServiceRound.Of(step.Steps).FirstOrDefault(round => round.Step.StepId == step.Step.StepId) is not { } round)
            yield break;
        yield return new(new("Dysgwr", "Learner"), BilingualText.Same($"{step.Case.Learner.FirstName} {step.Case.Learner.Surname}"));
        yield return new(new("Pwy sy’n gofyn", "Who asks"), step.Body.Name);
        yield return new(new("Gwasanaeth", "Service"), BilingualText.Same(round.Request.Answer!["service"]!));
        yield return new(new("Y cais", "The request"), BilingualText.Same(round.Question));
        if (RequestFields.FamilyKnows(new FormValues(round.Request.Answer.Values)) is { } knows)
            yield return new(new("Y teulu", "The family"), RequestFields.FamilyWord(knows));
    }
}

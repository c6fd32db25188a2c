using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Answer = AlnWorkflows.Processes.Contributions.ContributionAnswers;
using Type = AlnWorkflows.Processes.Contributions.ContributionStepTypes;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>Asking a professional for advice, their answer, and what the co-ordinator says to it.</summary>
public static class ContributionSteps
{
    /// <summary>No waiting list is followed longer, in years.</summary>
    private const int LongestWait = 2;

    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Ask, new("Gofyn am gyngor gan weithiwr proffesiynol", "Ask a professional for advice"), StepKind.Offer, Role.Alnco, StepAccess.Staff, Ask, []),
        new(Type.Advice, new("Cyngor proffesiynol", "Professional advice"), StepKind.Task, Role.Professional, StepAccess.Staff, Advice, [Answer.Field], Upload: StepUpload.Contribution),
        new(Type.Consider, new("Ystyried ateb gweithiwr proffesiynol", "Consider a professional’s answer"), StepKind.Task, Role.Alnco, StepAccess.Staff, Consider, [Answer.Next]),
    ];

    private static Form Ask(StepContext step) => Fields.Form(step, values => RequestFields.Check(step, values), RequestFields.All());

    private static Form Advice(StepContext step) => new(
        Type.Advice,
        step.Title,
        [new("answer", step.Title, AdviceFields(), Facts: AdviceFacts(step))],
        values => CheckAdvice(step, values));

    private static FormField[] AdviceFields() =>
    [
        Fields.Choice(Answer.Field, new("Beth yw eich ateb?", "What is your answer?"),
            new(Answer.Advice, new("Dyma fy nghyngor", "Here is my advice")),
            new(Answer.Part, new("Dyma ran o’m cyngor: mae rhagor i ddod", "Here is part of my advice: more is to come")),
            new(Answer.Nothing, new("Nid oes gennyf ddim i’w ychwanegu", "I have nothing to add")),
            new(Answer.NotInvolved, new("Nid wyf yn ymwneud â’r dysgwr mwyach", "I am no longer involved")),
            new(Answer.WaitingList, new("Mae rhestr aros", "There is a waiting list")),
            new(Answer.AskAnother, new("Nid dyma fy maes: gofynnwch i rywun arall", "Not my area: ask somebody else"))),
        new("advice", FieldKind.LongText, new("Eich cyngor", "Your advice"), new("Ysgrifennwch yma, neu uwchlwythwch ffeil, neu’r ddau.", "Write here, or upload a file, or both."), Required: false, ShownWhen: IsAdvice),
        new("file", FieldKind.File, new("Ffeil", "File"), ContributionFileRules.Hint, Required: false, ShownWhen: IsAdvice),
        Fields.Date("restBy", new("Erbyn pryd y daw’r gweddill?", "By when will the rest come?")) with { ShownWhen = values => values[Answer.Field] == Answer.Part },
        Fields.Date("until", new("Tan pryd y mae’r rhestr aros?", "Until when is the waiting list?")) with
        {
            Hint = new("Gofynnwn eto ar y diwrnod hwnnw.", "We will ask again on that day."),
            ShownWhen = values => values[Answer.Field] == Answer.WaitingList,
        },
        Fields.ShortText("anotherWho", new("I bwy y dylem ofyn? Enw neu swydd", "Whom should we ask? A name or a job")) with { ShownWhen = IsAskAnother },
        Fields.ShortText("anotherAddress", new("Cyfeiriad e-bost neu rif ffôn, os yw gennych", "An email address or telephone number, if you have one"), required: false) with { ShownWhen = IsAskAnother },
        Fields.LongText("note", new("Rhagor am eich ateb", "More about your answer"), required: false) with { ShownWhen = values => values.Has(Answer.Field) && !IsAdvice(values) },
    ];

    private static bool IsAdvice(FormValues values) => values[Answer.Field] is Answer.Advice or Answer.Part;

    private static bool IsAskAnother(FormValues values) => values[Answer.Field] == Answer.AskAnother;

    private static List<FormFact> AdviceFacts(StepContext step)
    {
        if (ContributionRound.Of(step.Steps).FirstOrDefault(round => round.Advice.StepId == step.Step.StepId) is not { } round)
            return [];
        var facts = new List<FormFact>
        {
            new(new("Dysgwr", "Learner"), BilingualText.Same($"{step.Case.Learner.FirstName} {step.Case.Learner.Surname}")),
            new(new("Pwy sy’n gofyn", "Who asks"), step.Body.Name),
            new(new("Y cwestiwn", "The question"), BilingualText.Same(round.Request["question"])),
            new(new("Ateb erbyn", "Reply by"), BilingualDate.Date(round.DueOn)),
        };
        if (RequestFields.FamilyKnows(round.Request) is { } knows)
            facts.Add(new(new("Y teulu", "The family"), RequestFields.FamilyWord(knows)));
        return facts;
    }

    /// <summary>The file, where one came, stands among the values under its field’s name.</summary>
    private static IEnumerable<Problem> CheckAdvice(StepContext step, FormValues values)
    {
        if (IsAdvice(values) && !values.Has("advice") && !values.Has("file"))
            yield return new Problem(ErrorCodes.NothingGiven, "advice");
        var longest = step.Today.AddYears(LongestWait);
        foreach (var field in new[] { "restBy", "until" })
            foreach (var problem in Fields.After(values, field, step.Today).Concat(Fields.NotAfter(values, field, longest)))
                yield return problem;
    }

    private static Form Consider(StepContext step)
    {
        var answered = step.Steps.First(other => other.StepId == step.Step.SubjectId);
        var answer = new FormValues(answered.Answer!.Values);
        var isAnother = answer[Answer.Field] == Answer.AskAnother;
        FormField[] fields = isAnother
            ? [NextAfterAnother, .. RequestFields.All(IsAsked)]
            : [NextAfterList(answer)];
        return new Form(
            Type.Consider,
            step.Title,
            [new("consider", step.Title, fields, Draft: isAnother ? typed => Proposed(answer, Asked(step, answered), typed) : null, Facts: [.. ConsiderFacts(step, answered, answer)])],
            values => IsAsked(values) ? RequestFields.Check(step, values) : []);
    }

    private static bool IsAsked(FormValues values) => values[Answer.Next] == Answer.Ask;

    private static FormField NextAfterAnother { get; } = Fields.Choice(Answer.Next, new("Beth nesaf?", "What next?"),
        new(Answer.Ask, new("Gofyn i’r person hwnnw, neu i rywun arall", "Ask that person, or somebody else")),
        new(Answer.Enough, new("Peidio â gofyn i neb arall", "Ask nobody else")));

    private static FormField NextAfterList(FormValues answer) => Fields.Choice(Answer.Next, new("Beth nesaf?", "What next?"),
        new(Answer.Again, new BilingualText("Gofyn eto ar {0}", "Ask again on {0}").With(BilingualDate.Date(answer.Date("until")!.Value))),
        new(Answer.Enough, new("Peidio â gofyn eto", "Do not ask again")));

    private static FormValues Asked(StepContext step, Step answered) => new(step.Steps.First(other => other.StepId == answered.SubjectId).Answer!.Values);

    /// <summary>What the professional said of whom to ask, and the question that stays; to be looked over by whoever asks.</summary>
    private static FormValues Proposed(FormValues answer, FormValues asked, FormValues typed)
    {
        if (!IsAsked(typed))
            return FormValues.Empty;
        var proposed = new Dictionary<string, string> { ["job"] = answer["anotherWho"], ["question"] = asked["question"] };
        if (answer["anotherAddress"].Contains('@', StringComparison.Ordinal))
            proposed["email"] = answer["anotherAddress"];
        return new FormValues(proposed);
    }

    private static IEnumerable<FormFact> ConsiderFacts(StepContext step, Step answered, FormValues answer)
    {
        yield return new(new("Gweithiwr proffesiynol", "Professional"), BilingualText.Same(NameOf(step, answered)));
        yield return new(new("Ateb", "Answer"), answer[Answer.Field] == Answer.AskAnother
            ? new BilingualText("Nid dyma eu maes. Gofynnwch i: {0}", "Not their area. Ask: {0}").With(BilingualText.Same(string.Join(", ", new[] { answer["anotherWho"], answer["anotherAddress"] }.Where(said => said.Length > 0))))
            : new BilingualText("Rhestr aros tan {0}", "Waiting list until {0}").With(BilingualDate.Date(answer.Date("until")!.Value)));
        if (answer.Has("note"))
            yield return new(new("Rhagor", "More"), BilingualText.Same(answer["note"]));
    }

    private static string NameOf(StepContext step, Step answered) =>
        step.People.GetValueOrDefault(answered.OwnerPersonId!) is { } person ? $"{person.FullName}, {person.Job}" : answered.OwnerPersonId!;
}

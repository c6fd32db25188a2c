using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Formats;

/// <summary>The steps in which somebody gives what a mail or a printed page cannot: what, to whom, in which form; answered
/// with how it was done and when.</summary>
public static class FormatSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(FormatStepTypes.GiveInFormat, new("Rhoi hyn yn y fformat sydd ei angen", "Give this in the format that is needed"), StepKind.Task, Role.Alnco, StepAccess.Staff, GiveInFormat, []),
        new(FormatStepTypes.Telephone, new("Ffonio: dros y ffôn yn unig", "Telephone: by telephone only"), StepKind.Task, Role.Alnco, StepAccess.Staff, Telephone, []),
        new(FormatStepTypes.TelephoneFamily, new("Ffonio’r teulu cyn i’r hysbysiad adael", "Telephone the family before the notice leaves"), StepKind.Task, Role.Alnco, StepAccess.Staff, TelephoneFamily, []),
    ];

    private static Form GiveInFormat(StepContext step)
    {
        var (what, person) = SubjectOf(step);
        return Of(
            step,
            new BilingualText("Beth: {0}. I bwy: {1}. Fformat: {2}.", "What: {0}. To whom: {1}. Format: {2}.").With(
                what, Name(person), person is null ? BilingualText.Same("") : FormatWording.List(person, person.NeedsBySomebody)),
            new("Mae’r hysbysiad neu’r neges ysgrifenedig yn mynd hefyd, ac nid yw’n aros am hyn.", "The written notice or message goes as well, and does not wait for this."),
            Fields.LongText("how", new("Sut y cafodd ei roi, a chan bwy? Er enghraifft, pwy oedd y dehonglydd.", "How was it given, and by whom? For example, who the interpreter was.")),
            Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")));
    }

    private static Form Telephone(StepContext step)
    {
        var (what, person) = SubjectOf(step);
        var number = string.IsNullOrWhiteSpace(person?.Phone) ? new BilingualText("heb ei gofnodi", "not recorded") : BilingualText.Same(person.Phone);
        return Of(
            step,
            new BilingualText("Ynghylch: {0}. I bwy: {1}. Ffôn: {2}.", "About: {0}. To whom: {1}. Telephone: {2}.").With(what, Name(person), number),
            new("Nid oes e-bost yn mynd at y person hwn. Mae hysbysiad y mae’r Ddeddf yn gofyn amdano yn cael ei roi ar bapur hefyd.", "No e-mail goes to this person. A notice that the Act asks for is given on paper as well."),
            Reached,
            Said,
            Instead,
            Fields.HappenedOn(new("Ar ba ddyddiad y ffoniwyd?", "On what date was the call made?")),
            Fields.ShortText("at", new("Am faint o’r gloch?", "At what time?")));
    }

    private static Form TelephoneFamily(StepContext step)
    {
        var leaves = step.Notices.FirstOrDefault(notice => notice.NoticeId == step.Step.SubjectId)?.LeavesAt;
        return Of(
            step,
            leaves is { } at
                ? new BilingualText("Mae’r hysbysiad yn gadael ar {0} am {1}.", "The notice leaves on {0} at {1}.").With(BilingualDate.Date(London.DateOf(at)), BilingualText.Same(BilingualDate.Time(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, London.Zone).DateTime))))
                : BilingualText.Same(""),
            new("Mae’n gadael bryd hynny p’un a ffoniwyd ai peidio.", "It leaves then whether or not anybody has telephoned."),
            Fields.ShortText("by", new("Pwy ffoniodd?", "Who telephoned?")),
            Reached,
            Said,
            Instead,
            Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")));
    }

    private static FormField Reached { get; } = Fields.Choice(Telephoned.Reached, new("A atebodd y person?", "Did the person answer?"),
        new(Telephoned.Yes, new("Do: siaradwyd â’r person", "Yes: they were spoken to")),
        new(Telephoned.No, new("Naddo: ni chafwyd ateb", "No: nobody could be reached")));

    private static FormField Said { get; } = Fields.LongText("said", new("Beth a ddywedwyd?", "What was said?")) with { ShownWhen = values => values[Telephoned.Reached] == Telephoned.Yes };

    private static FormField Instead { get; } = Fields.LongText("instead", new("Pa bryd y rhoddwyd cynnig arni, a sut mae’r person yn cael gwybod yn lle hynny?", "When was it tried, and how are they told instead?"))
        with { ShownWhen = values => values[Telephoned.Reached] == Telephoned.No };

    private static Form Of(StepContext step, BilingualText what, BilingualText guidance, params FormField[] fields)
    {
        var also = step.Case.Hold is null
            ? guidance
            : new("Mae pob neges am y dysgwr hwn yn cael ei dal: peidiwch â chysylltu nes iddynt gael eu rhyddhau.", "All messages about this learner are held: make no contact until they are released.");
        return new Form(
            step.Step.Type,
            step.Title,
            [new("answer", step.Title, fields, new($"{what.Cy} {also.Cy}", $"{what.En} {also.En}"))],
            values => Fields.NotAfterToday(step, values, "happenedOn"));
    }

    private static (BilingualText What, Person? Person) SubjectOf(StepContext step)
    {
        var subject = step.Step.SubjectId ?? "";
        if (step.Notices.FirstOrDefault(notice => notice.NoticeId == subject) is { } notice)
            return (NoticeNames.Of(notice.Kind), step.People.GetValueOrDefault(notice.RecipientId));
        if (step.Steps.FirstOrDefault(other => other.StepId == subject) is { SubjectId: { } recipient })
            return (NoticeNames.Of(NoticeKind.PlanGiven), step.People.GetValueOrDefault(recipient));
        return MessageOrder.ReadKey(subject) is var (kind, to)
            ? (MessageNames.Of(kind), step.People.GetValueOrDefault(to))
            : throw new InvalidOperationException($"Step '{step.Step.StepId}' is about '{subject}', which is neither a notice, a copy nor a message.");
    }

    private static BilingualText Name(Person? person) => BilingualText.Same(person?.FullName ?? "?");
}

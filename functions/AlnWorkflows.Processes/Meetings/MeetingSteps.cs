using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The steps that a meeting opens.</summary>
public static class MeetingSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        Of(MeetingStepTypes.Fix, new("Pennu amser y cyfarfod", "Fix the time of the meeting"), StepKind.Task, MeetingTimeSteps.Fix),
        Of(MeetingStepTypes.Move, new("Symud y cyfarfod", "Move the meeting"), StepKind.Offer, MeetingTimeSteps.Move),
        Of(MeetingStepTypes.Cancel, new("Canslo’r cyfarfod", "Cancel the meeting"), StepKind.Offer, Cancel),
        Of(MeetingStepTypes.Interpreting, new("Trefnu cyfieithu neu gymorth cyfathrebu ar gyfer y cyfarfod", "Arrange interpreting or communication support for the meeting"), StepKind.Task, Interpreting),
        Of(MeetingStepTypes.Translate, new("Cyfieithu cwestiynau’r cyfarfod", "Translate the meeting’s questions"), StepKind.Task, Translate),
        Of(MeetingStepTypes.Tell, new("Rhoi gwybod am y cyfarfod heb e-bost", "Tell somebody of the meeting without e-mail"), StepKind.Task, Tell),
        Of(MeetingStepTypes.Record, new("Cofnodi pwy ddaeth a beth y cytunwyd arno", "Record who came and what was agreed"), StepKind.Task, Record),
    ];

    private static StepDefinition Of(string type, BilingualText title, StepKind kind, Func<StepContext, Form> form) =>
        new(type, title, kind, Role.Alnco, StepAccess.Staff, form, []);

    private static Form Cancel(StepContext step) => Fields.Form(
        step,
        new FormField("why", FieldKind.LongText, new("Pam mae’r cyfarfod yn cael ei ganslo?", "Why is the meeting cancelled?"), new("Cedwir hyn ar gofnod. Nid yw’n cael ei anfon at neb.", "This is kept on record. It is not sent to anybody.")));

    private static Form Interpreting(StepContext step) => Fields.Form(
        step,
        Fields.Choice("means", Asked(step),
            new("interpreter", new("Mae cyfieithydd neu gymorth wedi’i drefnu", "An interpreter or support is arranged")),
            new("in-language", new("Cynhelir y cyfarfod yn yr iaith honno", "The meeting will be held in that language")),
            new("not-needed", new("Nid oes ei angen bellach", "It is no longer needed"))),
        Fields.ShortText("note", new("Nodyn", "Note"), required: false));

    private static BilingualText Asked(StepContext step)
    {
        var reply = step.Meeting?.Replies.FirstOrDefault(reply => reply.PersonId == step.Step.SubjectId);
        var language = (reply?.Welsh, reply?.Interpreting) switch
        {
            (true, { } other) => new BilingualText("Cymraeg; {0}", "Welsh; {0}").With(BilingualText.Same(other)),
            (true, null) => new BilingualText("Cymraeg", "Welsh"),
            (_, { } other) => BilingualText.Same(other),
            _ => BilingualText.Same("–"),
        };
        return new BilingualText("{0} – dymuniad: {1}. Beth sydd wedi’i drefnu?", "{0} – asked for: {1}. What is arranged?").With(Name(step), language);
    }

    private static Form Translate(StepContext step)
    {
        var questions = step.Meeting?.Meeting.Questions ?? new FreeText(null, null);
        return Fields.Form(step, [.. Missing(questions)]);
    }

    private static IEnumerable<FormField> Missing(FreeText questions)
    {
        if (!questions.Has(Language.Cy))
            yield return new($"{MeetingQuestions.Field}.cy", FieldKind.LongText, new("Cymraeg", "Welsh"), BilingualText.Same(questions.En ?? ""));
        if (!questions.Has(Language.En))
            yield return new($"{MeetingQuestions.Field}.en", FieldKind.LongText, new("Saesneg", "English"), BilingualText.Same(questions.Cy ?? ""));
    }

    private static Form Tell(StepContext step) => Fields.Form(
        step,
        Fields.Choice("means", new BilingualText("Sut y cafodd {0} wybod sut mae’r cyfarfod yn sefyll?", "How was {0} told how the meeting stands?").With(Name(step)),
            new("letter", new("Drwy lythyr", "By letter")),
            new("telephone", new("Dros y ffôn", "By telephone")),
            new("in-person", new("Wyneb yn wyneb", "In person"))),
        Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")));

    private static Form Record(StepContext step) => Fields.Form(
        step,
        Fields.YesNo("held", new("A gafodd y cyfarfod ei gynnal?", "Did the meeting take place?")),
        Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")) with { ShownWhen = IsHeld },
        new("came", FieldKind.Checks, new("Pwy ddaeth?", "Who came?"), Required: false, Options: [.. People(step)], ShownWhen: IsHeld),
        new("agreed", FieldKind.LongText, new("Beth y cytunwyd arno?", "What was agreed?"), ShownWhen: IsHeld));

    private static bool IsHeld(FormValues values) => values.IsYes("held");

    private static IEnumerable<FormOption> People(StepContext step) =>
        (step.Meeting?.Meeting.Attendees ?? []).Select(attendee =>
            new FormOption(attendee.PersonId, BilingualText.Same(step.People.GetValueOrDefault(attendee.PersonId)?.FullName ?? attendee.PersonId)));

    private static BilingualText Name(StepContext step) =>
        BilingualText.Same(step.People.GetValueOrDefault(step.Step.SubjectId ?? "")?.FullName ?? "");
}

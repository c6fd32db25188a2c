using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The steps that giving a notice may need.</summary>
public static class NoticeSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(NoticeStepTypes.GiveOnPaper, new("Rhoi hysbysiad ar bapur", "Give a notice on paper"), StepKind.Task, Role.Alnco, StepAccess.Staff, OnPaper, ["means"]),
        new(NoticeStepTypes.Translate, new("Cyfieithu’r testun", "Translate the text"), StepKind.Task, Role.Alnco, StepAccess.Staff, Translate, []),
        new(NoticeStepTypes.CompleteNotice, new("Ychwanegu’r hyn sydd ar goll o hysbysiad", "Add what a notice lacks"), StepKind.Task, Role.Alnco, StepAccess.Staff, NoticeCompleting.Form, []),
        new(NoticeStepTypes.SendOrWait, new("Anfon heb y cyfieithiad, neu aros", "Send without the translation, or wait"), StepKind.Task, Role.Alnco, StepAccess.Staff, SendOrWait, ["choice"]),
    ];

    private static Form OnPaper(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn"),
        new("means", FieldKind.Choice, new("Sut y rhoddwyd yr hysbysiad?", "How was the notice given?"), NeedsOf(step), Options: Means(step)),
        Fields.HappenedOn(new("Ar ba ddyddiad y cafodd ei roi, ei adael neu ei bostio?", "On what date was it handed over, left or posted?"))).WithNotice(step);

    private static BilingualText? NeedsOf(StepContext step) =>
        step.Notices.FirstOrDefault(notice => notice.NoticeId == step.Step.SubjectId) is { } notice && step.People.GetValueOrDefault(notice.RecipientId) is { Formats: { Count: > 0 } needs } person
            ? new BilingualText("Mae angen hyn ar {0}: {1}", "{0} needs: {1}").With(BilingualText.Same(person.FullName), FormatWording.List(person, needs))
            : null;

    private static IReadOnlyList<FormOption> Means(StepContext step) =>
        step.Notices.FirstOrDefault(notice => notice.NoticeId == step.Step.SubjectId) is { } notice
        && !NoticeRecipients.Of(notice.Kind, step.Case.Learner, step.Contacts, step.Today).Contains(notice.RecipientId)
            ? [.. PaperGiving.OnPaper, PaperGiving.NotNeededOption]
            : PaperGiving.OnPaper;

    /// <summary>One pair of boxes for each text that lacks a language, filled with what is there.</summary>
    private static Form Translate(StepContext step)
    {
        var source = step.Steps.FirstOrDefault(other => other.StepId == step.Step.SubjectId)?.Answer;
        var written = source is null ? new Dictionary<string, FreeText>() : WrittenForCase.Of(source, null);
        return Fields.Form(step, [.. written.SelectMany(text => MissingFields(text.Key, text.Value))]);
    }

    private static IEnumerable<FormField> MissingFields(string name, FreeText text)
    {
        if (!text.Has(Language.Cy))
            yield return new($"{name}.cy", FieldKind.LongText, new("Cymraeg", "Welsh"), BilingualText.Same(text.En ?? ""));
        if (!text.Has(Language.En))
            yield return new($"{name}.en", FieldKind.LongText, new("Saesneg", "English"), BilingualText.Same(text.Cy ?? ""));
    }

    private static Form SendOrWait(StepContext step) => Fields.Form(
        step,
        Fields.Choice("choice", new("Nid yw’r cyfieithiad wedi cyrraedd. Beth fydd yr ysgol yn ei wneud?", "The translation has not come. What will the school do?"),
            new("send", new("Anfon nawr, a’r iaith arall i ddilyn", "Send now, with the other language to follow")),
            new("wait", new("Aros am y cyfieithiad", "Wait for the translation"))),
        Fields.LongText("why", new("Pam?", "Why?")));
}

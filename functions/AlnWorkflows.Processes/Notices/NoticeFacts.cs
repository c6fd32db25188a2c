using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Which notice a step is about, above what it asks.</summary>
public static class NoticeFacts
{
    /// <returns>The form, with the notice that is its step’s subject named on each page; as it was where there is none.</returns>
    public static Form WithNotice(this Form form, StepContext step)
    {
        if (step.Notices.FirstOrDefault(notice => notice.NoticeId == step.Step.SubjectId) is not { } notice)
            return form;
        FormFact[] facts =
        [
            new(new("I bwy", "Who is given it"), BilingualText.Same(step.People.GetValueOrDefault(notice.RecipientId)?.FullName ?? "")),
            new(new("Hysbysiad", "Notice"), NoticeNames.Of(notice.Kind)),
            new(new("Ble mae’r copi i’w argraffu", "Where the copy to print is"), new("Ar dudalen yr achos, o dan “Hysbysiadau”", "On the case page, under “Notices”")),
        ];
        return form with { Sections = [.. form.Sections.Select(section => section with { Facts = facts })] };
    }
}

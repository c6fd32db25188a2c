using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>The page on which somebody answers about a meeting.</summary>
/// <param name="State">A mark that changes when the meeting does.</param>
/// <param name="Place">Where the answer is given.</param>
/// <param name="Problems">What keeps the answer from being stored.</param>
/// <param name="HasMore">Further questions followed from the answers just given.</param>
/// <param name="Questions">What to prepare; null where it may not be shown here.</param>
/// <param name="TakesReplies">False once the meeting is cancelled or past.</param>
public sealed record ReplyModel(
    Meeting Meeting,
    Form Form,
    FormValues Values,
    string State,
    ReplyPlace Place,
    IReadOnlyList<Problem> Problems,
    bool HasMore,
    bool IsDone,
    FreeText? Questions,
    bool TakesReplies)
{
    public IReadOnlyList<FormField> Shown => [.. Form.Fields.Where(one => FormReader.IsShown(one, Values))];
}

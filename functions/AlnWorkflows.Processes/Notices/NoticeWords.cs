using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The standing words that an answer's codes stand for in a notice, by placeholder: a ground, a reason. Each
/// process adds its own.</summary>
public sealed class NoticeWords(IEnumerable<Func<Step, FormValues, IEnumerable<(string Name, BilingualText Text)>>> sources)
{
    public IEnumerable<(string Name, BilingualText Text)> Of(Step step, FormValues answer) => sources.SelectMany(source => source(step, answer));
}

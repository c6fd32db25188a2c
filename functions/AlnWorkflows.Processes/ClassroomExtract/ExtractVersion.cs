using System.Globalization;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using Type = AlnWorkflows.Processes.ClassroomExtract.ExtractStepTypes;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>One version of an extract for the classroom, with who is to read it, as the case's steps tell. Pure.</summary>
/// <param name="Written">The step in which it was written.</param>
/// <param name="Reads">A step for each who is asked to read it.</param>
/// <param name="IsCurrent">It is the newest, and still shared.</param>
public sealed record ExtractVersion(Step Written, int Number, IReadOnlyList<Step> Reads, bool IsCurrent)
{
    public StepAnswer Answer => Written.Answer!;

    public IReadOnlyList<string> Readers => new FormValues(Answer.Values).Checked("readers");

    /// <summary>Those who have not said that they have read it.</summary>
    public IReadOnlyList<Step> Unread => [.. Reads.Where(step => step.State == StepState.Open)];

    /// <summary>The versions that one run has brought about, oldest first.</summary>
    public static IReadOnlyList<ExtractVersion> OfRun(string runId, IReadOnlyList<Step> steps)
    {
        var written = steps.Where(step => step.RunId == runId && step is { Type: Type.Write, Answer: not null }).OrderBy(step => ReviewFacts.NumberOf(step.StepId)).ToList();
        var isShared = steps.Any(step => step.RunId == runId && step is { Type: Type.Write, State: StepState.Open });
        return [.. written.Select((step, index) => new ExtractVersion(step, index + 1, ReadsOf(step, steps), isShared && index == written.Count - 1))];
    }

    /// <summary>The versions of the run that a case has now, or had last.</summary>
    public static IReadOnlyList<ExtractVersion> OfCase(IReadOnlyList<Step> steps) =>
        steps.Where(step => step.Type == Type.Write).MaxBy(step => CaseRun.NumberOf(step.RunId)) is { } last ? OfRun(last.RunId, steps) : [];

    /// <summary>The version that somebody is asked to read by a step; null where it asks something else.</summary>
    public static ExtractVersion? ReadBy(string stepId, IReadOnlyList<Step> steps) => steps.FirstOrDefault(step => step.StepId == stepId) is { Type: Type.Read } read
        ? OfRun(read.RunId, steps).FirstOrDefault(version => version.Reads.Contains(read))
        : null;

    /// <summary>What those who teach the learner read.</summary>
    public IReadOnlyList<FormFact> Facts(Learner learner)
    {
        var values = new FormValues(Answer.Values);
        var facts = new List<FormFact>
        {
            new(new("Dysgwr", "Learner"), BilingualText.Same($"{learner.FirstName} {learner.Surname}")),
            new(new("Beth i’w wneud yn y dosbarth", "What to do in class"), BilingualText.Same(values["doing"])),
        };
        if (values.Has("also"))
            facts.Add(new(new("I’w gofio hefyd", "Also to remember"), BilingualText.Same(values["also"])));
        facts.Add(new(new("Fersiwn", "Version"), new BilingualText("{0}, {1}", "{0}, {1}").With(BilingualText.Same(Number.ToString(CultureInfo.InvariantCulture)), BilingualDate.Date(Answer.HappenedOn))));
        return facts;
    }

    private static IReadOnlyList<Step> ReadsOf(Step written, IReadOnlyList<Step> steps)
    {
        var prefix = written.StepId.Replace($"-{Type.Write}-", $"-{Type.Read}-", StringComparison.Ordinal) + "-";
        return [.. steps.Where(step => step.Type == Type.Read && step.StepId.StartsWith(prefix, StringComparison.Ordinal))];
    }
}

using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Plans;

/// <summary>One section of the standard form of a plan.</summary>
/// <param name="Confidence">How surely it is known that the form has it under that letter.</param>
/// <param name="IsMandatory">Every plan has it, whatever the learner's needs.</param>
public sealed record PlanSection(string Id, BilingualText Title, Confidence Confidence = Confidence.S, bool IsMandatory = false)
{
    private static readonly BilingualText Unverified = new("{0} – U (heb ei wirio)", "{0} – U (not verified)");

    /// <summary>Its title, with the mark for law that nobody has verified.</summary>
    public FormOption Option => new(Id, Confidence == Confidence.U ? Unverified.With(Title) : Title);
}

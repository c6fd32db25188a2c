using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.OwnLearning;

/// <summary>The kinds of professional learning, and the five professional standards for teaching and leadership in Wales. Our
/// own wording, not yet proofed.</summary>
public static class LearningCodes
{
    public static IReadOnlyList<FormOption> Kinds { get; } =
    [
        new("course", new("Cwrs neu hyfforddiant", "Course or training")),
        new("network", new("Rhwydwaith neu fforwm", "Network or forum")),
        new("reading", new("Darllen neu ymchwil", "Reading or research")),
        new("observation", new("Arsylwi neu fentora", "Observation or mentoring")),
        new("other", new("Arall", "Other")),
    ];

    public static IReadOnlyList<FormOption> Standards { get; } =
    [
        new("pedagogy", new("Addysgeg", "Pedagogy")),
        new("collaboration", new("Cydweithredu", "Collaboration")),
        new("professional-learning", new("Dysgu proffesiynol", "Professional learning")),
        new("innovation", new("Arloesi", "Innovation")),
        new("leadership", new("Arweinyddiaeth", "Leadership")),
    ];

    /// <summary>What a code is called; the code itself where it is not known any more.</summary>
    public static BilingualText NameOf(string code) =>
        Kinds.Concat(Standards).FirstOrDefault(option => option.Value == code)?.Label ?? BilingualText.Same(code);
}

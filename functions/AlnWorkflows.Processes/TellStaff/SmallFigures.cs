using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Numbers that may point to a learner when they are small.</summary>
public static class SmallFigures
{
    /// <summary>The first number that is shown.</summary>
    public const int Shown = 5;

    /// <summary>None, fewer than 5, or the number.</summary>
    public static BilingualText Of(int number) => number switch
    {
        0 => new("dim", "none"),
        < Shown => new("llai na 5", "fewer than 5"),
        _ => BilingualText.Same(number),
    };
}

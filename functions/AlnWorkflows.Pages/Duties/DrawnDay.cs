namespace AlnWorkflows.Pages.Duties;

/// <summary>What a day is in the drawing of a count.</summary>
internal enum DrawnDay
{
    /// <summary>Before the count starts, or after its last day.</summary>
    Outside,
    Start,
    Counted,
    Skipped,

    /// <summary>Counted for the safe date only.</summary>
    Inset,

    /// <summary>The safe date, or a family's earliest last day.</summary>
    Earlier,

    /// <summary>The last day in law, or a family's latest.</summary>
    Later,
}

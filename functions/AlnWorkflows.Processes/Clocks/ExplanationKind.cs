namespace AlnWorkflows.Processes.Clocks;

/// <summary>What one line of an explanation says.</summary>
public enum ExplanationKind
{
    /// <summary>The day the period starts from, and whether it is itself counted.</summary>
    Start,

    /// <summary>What made the period longer, or moved the day it is counted from.</summary>
    Extended,

    /// <summary>A run of days that were counted.</summary>
    Counted,

    /// <summary>A run of days that were not counted, and why.</summary>
    Skipped,

    /// <summary>A day chosen where the calendar has no corresponding date.</summary>
    Adjusted,

    /// <summary>Whether the last day moves, and by which rule.</summary>
    RollForward,

    /// <summary>The date that came out.</summary>
    Result,

    /// <summary>The calendar counted on, with its revision.</summary>
    Calendar,

    /// <summary>What else must be known by whoever relies on the dates.</summary>
    Note,

    /// <summary>The legal source.</summary>
    Citation,

    /// <summary>How surely the rule, or a calendar date relied on, is known.</summary>
    Confidence,
}

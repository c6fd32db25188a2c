using System.Globalization;
using AlnWorkflows.Processes.Duties;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Why a duty's dates are moved.</summary>
/// <param name="Code">Of the audit entry.</param>
/// <param name="Fact">The fact that corrects a breach which turns out to be none.</param>
/// <param name="About">What the audit entry says beside the dates.</param>
/// <param name="Mark">Names the nudges of one move, so that the same move done again leaves none twice.</param>
public sealed record MoveCause(string Code, string Fact, Func<ClockMove, IReadOnlyDictionary<string, string>> About, Func<ClockMove, string> Mark)
{
    /// <summary>The calendar that the days are counted on was changed.</summary>
    public static MoveCause Calendar { get; } = new(
        "calendar-applied",
        "calendar-changed",
        move => new Dictionary<string, string> { ["calendar"] = move.Clock.CalendarId!, ["revision"] = move.Clock.CalendarRevision! },
        move => $"calendar-{move.Clock.CalendarRevision}");

    /// <summary>The duty was moved to another version of its rule.</summary>
    public static MoveCause Rule { get; } = new(
        "rule-applied",
        "rule-changed",
        move => new Dictionary<string, string> { ["rule"] = move.Clock.RuleId, ["versionFrom"] = Number(move.Duty.Clock.RuleVersion), ["versionTo"] = Number(move.Clock.RuleVersion) },
        move => $"rule-{Number(move.Clock.RuleVersion)}");

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);
}

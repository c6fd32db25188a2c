using System.Text.Json.Serialization;

namespace AlnWorkflows.Processes.Law;

/// <summary>How long a rule allows, and how that is counted.</summary>
public sealed record Period
{
    /// <summary>How many of <see cref="Unit"/> are allowed.</summary>
    public required int Length { get; init; }

    public required PeriodUnit Unit { get; init; }

    public required FirstDay FirstDay { get; init; }

    public required RollForward RollForward { get; init; }

    public required CalendarKind Calendar { get; init; }

    /// <summary>The London time by which it must be done on the last day; null is 24:00.</summary>
    public TimeOnly? DueBy { get; init; }

    /// <summary>Of a family's period, whether the later date counts from delivery of the notice, not from its sending.</summary>
    public bool FromDelivery { get; init; }

    /// <summary>What makes the period longer, if it happens before the period ends.</summary>
    public IReadOnlyList<PeriodExtension> Extensions { get; init; } = [];

    /// <summary>Whether single days of a calendar are counted, not a span that takes in every day.</summary>
    [JsonIgnore]
    public bool CountsDays => Unit is PeriodUnit.SchoolDays or PeriodUnit.TermTimeDays or PeriodUnit.WorkingDays;

    /// <summary>Whether the count needs the calendar of the particular school or institution.</summary>
    [JsonIgnore]
    public bool NeedsCalendar => Calendar is CalendarKind.School or CalendarKind.FurtherEducation;
}

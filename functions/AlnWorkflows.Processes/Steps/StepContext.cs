using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>What a step's form may know when it is made.</summary>
/// <param name="People">The case's contacts and the body's staff, by id.</param>
/// <param name="Today">The London date of business time.</param>
/// <param name="Meeting">The meeting whose run opened the step; null for a step of another process.</param>
/// <param name="HardDates">The legal dates that run in the case; null for a step that does not show them.</param>
/// <param name="Untold">What could not be mailed to whom the step is about; null for a step in which nobody is told it.</param>
/// <param name="Deliveries">What was recorded of late about the plan's provision; null for a step that does not judge it.</param>
public sealed record StepContext(
    Step Step,
    BilingualText Title,
    Case Case,
    Body Body,
    IReadOnlyList<CaseContact> Contacts,
    IReadOnlyDictionary<string, Person> People,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<PlanVersion> Plans,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<Notice> Notices,
    SchoolCalendar Calendar,
    DateOnly Today,
    MeetingContext? Meeting = null,
    IReadOnlyList<Delivery>? Deliveries = null,
    IReadOnlyList<HardDate>? HardDates = null,
    IReadOnlyList<MessageKind>? Untold = null)
{
    /// <summary>The steps of the case as they stood when this one was answered, else as they stand.</summary>
    public IReadOnlyList<Step> StepsBefore =>
        Step.Answer is not { } answered ? Steps : [.. Steps.Where(other => other.Answer is { } before && before.RecordedAt < answered.RecordedAt)];
}

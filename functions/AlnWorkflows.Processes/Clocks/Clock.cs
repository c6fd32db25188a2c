using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>
/// What is stored of a running time limit: all that its dates are worked out from, never only the dates, so that
/// they can be read again when a calendar or an anchor changes.
/// </summary>
/// <param name="RuleId">The rule's id in the rule table.</param>
/// <param name="RuleVersion">The version of the rule the clock began under, and keeps.</param>
/// <param name="Budget">The whole length allowed, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the budget is counted in.</param>
/// <param name="CalendarId">The calendar the days are counted on; null where the rule needs none.</param>
/// <param name="CalendarRevision">The revision of that calendar the dates were last read with.</param>
/// <param name="AnchorEvent">The event that started it, by its name in the rule.</param>
/// <param name="AnchorDate">The London date of that event.</param>
/// <param name="DeliveredOn">Of a family's period, when the notice that starts it was delivered, where that is later than
/// <paramref name="AnchorDate"/>, on which it was sent; null where it is the same day.</param>
/// <param name="Extensions">What made the period longer; <paramref name="Budget"/> has it already.</param>
/// <param name="UsedUp">How much of the budget was used before <paramref name="AnchorDate"/>; 0 for a clock that never stood still.</param>
public sealed record Clock(
    string RuleId,
    int RuleVersion,
    int Budget,
    PeriodUnit Unit,
    string? CalendarId,
    string? CalendarRevision,
    string AnchorEvent,
    DateOnly AnchorDate,
    int UsedUp = 0,
    DateOnly? DeliveredOn = null,
    IReadOnlyList<ClockExtension>? Extensions = null);

using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Duties;

/// <summary>A duty's clock, explained.</summary>
/// <param name="Calendar">The calendar it is counted on.</param>
public sealed record DutyPageModel(Case Case, DutyView View, SchoolCalendar Calendar, DateOnly Today);

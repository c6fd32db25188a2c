using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Duties;

/// <summary>Which time limit to count, from which day, on which calendar.</summary>
/// <param name="Values">What was typed already.</param>
public sealed record ExplanationChoiceModel(
    IReadOnlyList<Rule> Rules, IReadOnlyList<SchoolCalendar> Calendars, FormValues Values, IReadOnlyList<Problem> Problems);

using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Pages.Demonstration;

/// <summary>The demonstration's clock as it stands, and what the last move met.</summary>
/// <param name="Moved">Null where it was not just moved.</param>
public sealed record ClockModel(DateTimeOffset Now, FormValues Values, IReadOnlyList<Problem> Problems, ClockMove? Moved);

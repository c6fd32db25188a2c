using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Duties;

/// <summary>A school's duties: late, near and the rest, and what was ever in breach.</summary>
/// <param name="References">The cases' references, by case id.</param>
public sealed record DutyListModel(
    Body Body,
    IReadOnlyList<DutyView> Open,
    IReadOnlyList<DutyView> Breached,
    IReadOnlyDictionary<string, string> References,
    string? Continuation,
    DateOnly Today);

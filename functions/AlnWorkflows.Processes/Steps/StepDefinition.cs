using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>What a type of step is: whose it is, what it asks, and which of its answers steer the process.</summary>
/// <param name="MayAnswer">The roles that may answer it besides its owner: staff may record what a family said.</param>
/// <param name="Steers">The fields whose values the orchestration sees: codes and dates only, never words.</param>
/// <param name="Kept">What is stored of an answer, given what was typed; null stores just that.</param>
/// <param name="Upload">What a file is that comes with the answer, where its form takes one.</param>
public sealed record StepDefinition(
    string Type,
    BilingualText Title,
    StepKind Kind,
    Role Owner,
    IReadOnlyList<Role> MayAnswer,
    Func<StepContext, Form> Form,
    IReadOnlyList<string> Steers,
    BilingualText? Guidance = null,
    StepUpload Upload = StepUpload.Plan,
    Func<StepContext, IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>>? Kept = null);

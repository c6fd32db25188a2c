using System.Text.Json;

namespace AlnWorkflows.Pages.Api;

/// <summary>An answer to a step.</summary>
/// <param name="Answers">The step's fields by name: text, dates as yyyy-MM-dd, true or false, a list of options, or cy and en.</param>
/// <param name="File">A file, where the step asks for one.</param>
internal sealed record StepReply(IReadOnlyDictionary<string, JsonElement> Answers, StepReplyFile? File = null);

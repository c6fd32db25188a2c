using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Errors;

/// <summary>An error code met in one place: beside a field, or on the request as a whole.</summary>
public sealed record Problem(ErrorCode Code, string? Field = null, params BilingualText[] Arguments)
{
    public BilingualText Message => Code.Message.With(Arguments);
}

namespace AlnWorkflows.Pages.Api;

/// <summary>The body of an error (RFC 9457) with the stable <paramref name="Code"/> and the errors by field.</summary>
internal sealed record ApiProblem(string Type, string Title, int Status, string Code, Dictionary<string, List<ApiFieldError>>? Errors);

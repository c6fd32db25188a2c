namespace AlnWorkflows.Pages.Api;

/// <summary>What is wrong with one field: a stable code and a sentence.</summary>
internal sealed record ApiFieldError(string Code, string Message);

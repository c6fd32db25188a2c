namespace AlnWorkflows.Pages.Api;

/// <summary>A page of duties; pass <paramref name="Next"/> as <c>page</c> for the following one.</summary>
internal sealed record DutyPageBody(IReadOnlyList<DutyBody> Items, string? Next);

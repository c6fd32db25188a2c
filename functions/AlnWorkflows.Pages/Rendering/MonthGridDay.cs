namespace AlnWorkflows.Pages.Rendering;

/// <summary>How a day's box is drawn.</summary>
/// <param name="Mark">The number, letter or sign beneath the day's own number; null where it bears none.</param>
/// <param name="IsLight">The box is dark, so that what is written in it is light.</param>
internal sealed record MonthGridDay(string CssClass, string? Mark, bool IsLight = false);

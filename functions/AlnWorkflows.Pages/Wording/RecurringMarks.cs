namespace AlnWorkflows.Pages.Wording;

/// <summary>The signs that say in a drawing how a period stands: colour never speaks alone.</summary>
internal static class RecurringMarks
{
    public const string Done = "✓";
    public const string NotThisTime = "–";
    public const string Missed = "!";
    public const string Open = "…";
    public const string ToCome = "";

    /// <summary>The signs with the look of their boxes, for the key.</summary>
    public static IReadOnlyList<(string Mark, string CssClass)> Keys { get; } =
        [(Done, "svg-day--counted"), (NotThisTime, "svg-day--inset"), (Missed, "svg-day--closed"), (Open, "svg-day--safe"), (ToCome, "svg-day--off")];
}

using System.Globalization;

namespace AlnWorkflows.Processes.Plans;

/// <summary>The names and codes in what is said of an uploaded plan.</summary>
public static class PlanUploadFields
{
    public const string File = "file";
    public const string Languages = "languages";
    public const string Sections = "sections";
    public const string NotApplying = "notApplying";

    /// <summary>Stored where every row of the version before was told of.</summary>
    public const string RowsTold = "rowsTold";

    public const string Stays = "stays";
    public const string Changed = "changed";
    public const string Ends = "ends";

    /// <summary>Rows entered with a plan are numbered from here; those added on the case page come before.</summary>
    public const int FirstRow = 1001;

    private const string What = "what";

    /// <summary>What became of a row of the version before.</summary>
    public static string Change(int row) => $"row{row}";

    /// <summary>Whether a further row follows the new one of that place; 0 is before the first.</summary>
    public static string Another(int place) => $"another{place}";

    /// <summary>The number of the row whose words a field holds; null for any other field.</summary>
    public static int? NumberOf(string field) =>
        field.StartsWith(What, StringComparison.Ordinal) && int.TryParse(field[What.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What the record of a row's delivery is kept under.</summary>
    public static string RowId(int row) => $"plan-row-{row}";
}

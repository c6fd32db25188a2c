using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Data;

/// <summary>Where the checks of one entry of a data file report.</summary>
internal sealed class DataProblems(List<string> problems, string entry)
{
    public void Add(string field, string problem) => problems.Add($"{entry}, field {field}: {problem}");

    /// <summary>A problem that names its field itself.</summary>
    public void AddWithField(string problem) => problems.Add($"{entry}, {problem}");

    public void Require(bool holds, string field, string problem)
    {
        if (!holds)
            Add(field, problem);
    }

    /// <summary>Both languages written, no ampersand in the Welsh.</summary>
    public void RequireText(BilingualText text, string field)
    {
        Require(!string.IsNullOrWhiteSpace(text.Cy), field + ".cy", "is empty; write it in Welsh.");
        Require(!string.IsNullOrWhiteSpace(text.En), field + ".en", "is empty; write it in English.");
        Require(text.Cy?.Contains('&', StringComparison.Ordinal) != true, field + ".cy", "has an ampersand; Welsh writes a or ac.");
    }

    /// <summary>Lower-case words and numbers joined by hyphens.</summary>
    public void RequireId(string id, string field) => Require(
        id.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))),
        field, $"\"{id}\" is not lower-case words joined by hyphens.");
}

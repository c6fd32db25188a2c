namespace AlnWorkflows.Processes.Data;

/// <summary>A data file shipped with the product, or entered, does not hold: every problem found, each naming entry and field.</summary>
public sealed class DataFileException(string file, IReadOnlyList<string> problems)
    : Exception($"{file} has {problems.Count} problem(s): {string.Join(" ", problems)} Correct the file and start again.")
{
    public string File { get; } = file;

    public IReadOnlyList<string> Problems { get; } = problems;
}

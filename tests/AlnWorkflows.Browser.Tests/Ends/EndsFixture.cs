using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>Gathers which ends were reached; at the end it writes the table of all processes.</summary>
public sealed class EndsFixture : IDisposable
{
    private const string File = "table.md";

    private readonly ConcurrentBag<Reached> _reached = [];
    private readonly long _began = Stopwatch.GetTimestamp();

    internal void Note(IEnumerable<Reached> reached) => reached.ToList().ForEach(_reached.Add);

    public void Dispose()
    {
        if (_reached.IsEmpty)
            return;
        var table = new StringBuilder("| process | end | cy | en |\n|---|---|---|---|\n");
        foreach (var process in ProcessTables.All)
            foreach (var end in process.Ends)
                table.Append(CultureInfo.InvariantCulture, $"| {process.Process} | {end.Outcome} | {Word(process.Process, end.Outcome, "cy")} | {Word(process.Process, end.Outcome, "en")} |\n");
        table.Append(CultureInfo.InvariantCulture, $"\n{_reached.Count(one => one.Why is null)} of {_reached.Count} drives reached their end in {Stopwatch.GetElapsedTime(_began).TotalMinutes:0.0} minutes.\n");
        System.IO.File.WriteAllText(Path.Combine(Artifacts.Folder("ends"), File), table.ToString());
        Console.WriteLine(table);
    }

    private string Word(string process, Enum end, string language) =>
        _reached.FirstOrDefault(one => one.Process == process && one.End.Equals(end) && one.Language == language) switch
        {
            null => AllDrives.Of(process) is not { } drives || !drives.Tells(end) ? "NO DRIVE"
                : drives.Others.FirstOrDefault(other => other.End.Equals(end))?.Why ?? "not run",
            { Why: null } => "reached",
            { Why: var why } => $"NOT REACHED: {why!.ReplaceLineEndings(" ")}",
        };
}

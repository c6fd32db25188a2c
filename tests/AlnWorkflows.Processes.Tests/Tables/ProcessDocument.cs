using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Processes.Tests.Tables;

/// <summary>The page of the documentation that draws every process.</summary>
internal static class ProcessDocument
{
    public const string Path = "functions/AlnWorkflows.Processes/PROCESSES.md";

    public const string Command = "ALNWORKFLOWS_APPROVE=1 dotnet run --project tests/AlnWorkflows.Processes.Tests -- -class '*ProcessDocumentTests'";

    public static string Write(ProcessReading reading) => string.Join(
        "\n",
        [
            "# What each process does", "",
            "Written from the `…Table.cs` in each process’s folder, which the walk-throughs keep true. After a change:", "", $"    {Command}", "",
            "How they follow each other:", "", "```mermaid", "flowchart TD",
            .. ProcessTables.All.Select(table => $"    {Node(table.Process)}[\"{table.Name.En}\"]"),
            .. ProcessTables.All.SelectMany(table => table.HandsOverTo.Select(next => $"    {Node(table.Process)} --> {Node(next)}")),
            "```",
            .. ProcessTables.All.SelectMany(table => Chapter(table, reading.Of(table))), "",
        ]);

    private static IEnumerable<string> Chapter(ProcessTable table, IReadOnlyList<ProcessSection> sections) =>
    [
        "", $"## {table.Name.En} (`{table.Process}`)", "", $"{table.Name.Cy}. {table.Law?.En ?? "The law gives no period for this"}.", "",
        "```mermaid", "flowchart LR", $"    run([\"{table.Name.En}\"])",
        .. sections.Select((section, number) => $"    run {(section.IsEnd ? "==>" : "---")} part{number}[\"{section.Title.En}:<br>{Lines(section, Language.En)}\"]"),
        "```", "", "| | English | Cymraeg |", "|---|---|---|",
        .. sections.Select(section => $"| {section.Title.En} | {Lines(section, Language.En)} | {Lines(section, Language.Cy)} |"),
    ];

    private static string Lines(ProcessSection section, Language language) => string.Join("<br>", section.Lines.Select(line => line.In(language)));

    private static string Node(string process) => process.Replace("-", "", StringComparison.Ordinal);
}

using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary>What <c>calendar check</c> says.</summary>
internal static class CalendarCommandWording
{
    public static BilingualText Good { get; } = new("Mae’r ffeil yn gywir. Nifer y cofnodion: {0}.", "The file is good. Number of entries: {0}.");

    public static BilingualText Bad { get; } = new(
        "Ni ellir defnyddio’r ffeil: ni chymerir dim ohoni nes bod pob llinell yn gywir. Nifer y problemau: {1}.",
        "The file cannot be used: nothing of it is taken until every line is right. Number of problems: {1}.");

    public static BilingualText Line { get; } = new("Llinell {0}: {1}", "Line {0}: {1}");

    public static BilingualText Terms { get; } = new("Dyddiadau tymor: {0}", "Term dates: {0}");

    public static BilingualText Days { get; } = new(
        "Diwrnodau HMS: {0}. Diwrnodau ar gau: {1}. Diwrnodau ychwanegol: {2}.",
        "INSET days: {0}. Closures: {1}. Extra days: {2}.");
}

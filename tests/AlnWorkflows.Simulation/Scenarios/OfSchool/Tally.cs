namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>What is counted over all seeds.</summary>
internal static class Tally
{
    public const string HandedOver = "mails handed over";
    public const string SecondCopies = "second copies, each after an unknown outcome";
    public const string Undelivered = "mails reported as not delivered";

    /// <param name="process">The process's name within instance ids.</param>
    public static string RunsOf(string process) => $"runs of {process}";
}

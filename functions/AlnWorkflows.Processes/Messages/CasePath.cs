using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Where a case and its steps are found: pages, mail and lists name the same addresses.</summary>
public static class CasePath
{
    public static string Of(CaseKey key) => $"/cases/{key.BodyId}/{key.CaseId}";

    public static string OfStep(CaseKey key, string stepId) => $"{Of(key)}/steps/{Uri.EscapeDataString(stepId)}";
}

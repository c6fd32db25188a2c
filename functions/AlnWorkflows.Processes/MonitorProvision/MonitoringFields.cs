namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The names of the fields in which a judgement says something of one row.</summary>
public static class MonitoringFields
{
    public static string Verdict(int row) => $"verdict{row}";

    public static string Note(int row) => $"note{row}";

    public static string WelshSteps(int row) => $"welshSteps{row}";
}

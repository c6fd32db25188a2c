namespace AlnWorkflows.Hosting.Settings;

/// <summary>The settings do not hold; every problem is named at once, each with what to do.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems => problems;
}

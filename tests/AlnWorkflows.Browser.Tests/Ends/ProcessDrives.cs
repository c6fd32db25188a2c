namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>The drives of one process.</summary>
/// <param name="Process">Its name in the tables.</param>
/// <param name="MainForm">The path or type of step of the form of which a picture is kept.</param>
internal sealed record ProcessDrives(string Process, string MainForm, IReadOnlyList<EndDrive> Drives)
{
    /// <summary>Its other ends, each with the reason why no drive leads there.</summary>
    public IReadOnlyList<NoDrive> Others { get; init; } = [];

    public bool Tells(Enum end) => Drives.Any(drive => drive.End.Equals(end)) || Others.Any(other => other.End.Equals(end));
}

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>The day on which this host last saw to it that the staff of every school are told.</summary>
public sealed class StaffTellingEnsured
{
    public DateOnly? On { get; set; }
}

namespace AlnWorkflows.Processes.Ports;

public enum DeliveryOutcome
{
    Given,

    /// <summary>Given, but not in Welsh, though the plan says that it should be.</summary>
    GivenNotInWelsh,

    Missed,
}

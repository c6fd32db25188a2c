namespace AlnWorkflows.Processes.Ports;

/// <summary>The means of giving that s.88(2) and (3) know.</summary>
public enum GivingMeans
{
    Email,
    ByHand,
    LeftAtAddress,
    Post,
}

namespace AlnWorkflows.Processes.Law;

/// <summary>How surely a figure or date is known, strongest first. Shown to staff beside every deadline it touches.</summary>
public enum Confidence
{
    /// <summary>Verified: read in the Act, Regulations or an official publication.</summary>
    V,

    /// <summary>Secondary: read in a reputable source that cites the provision.</summary>
    S,

    /// <summary>Unverified: an inference, or not yet checked against the official text.</summary>
    U,
}

namespace AlnWorkflows.Processes.Ports;

/// <summary>Which kind of body a text comes from: it decides the words for the body, and the remedy against what it decides.</summary>
public enum Sender
{
    /// <summary>The governing body of a maintained school or pupil referral unit.</summary>
    School,

    /// <summary>The governing body of an institution in the further education sector.</summary>
    FurtherEducation,

    /// <summary>A local authority.</summary>
    Authority,
}

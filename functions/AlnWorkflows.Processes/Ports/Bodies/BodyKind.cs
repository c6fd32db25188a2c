namespace AlnWorkflows.Processes.Ports;

public enum BodyKind
{
    MaintainedSchool,
    PupilReferralUnit,
    LocalAuthority,

    /// <summary>An institution in the further education sector: its days are term-time days of its own.</summary>
    FurtherEducation,
}

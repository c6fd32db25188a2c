namespace AlnWorkflows.Processes.Ports;

public enum BodyKind
{
    MaintainedSchool,
    PupilReferralUnit,
    LocalAuthority,
}

namespace AlnWorkflows.Processes.Ports;

/// <summary>What a person may be to a body. One person may hold several, in several bodies.</summary>
public enum Role
{
    Alnco,
    Coordinator,
    Headteacher,
    Teacher,
    LinkGovernor,
    LaOfficer,
    Administrator,
    Engineer,
    Family,
    Professional,
}

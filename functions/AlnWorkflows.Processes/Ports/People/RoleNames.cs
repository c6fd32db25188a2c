using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>The names of roles, in the base form: use them after a colon or on their own.</summary>
public static class RoleNames
{
    public static BilingualText Of(Role role) => role switch
    {
        Role.Alnco => new("CADY", "ALNCo"),
        Role.Coordinator => new("cydlynydd", "co-ordinator"),
        Role.Headteacher => new("pennaeth", "headteacher"),
        Role.Teacher => new("athro neu athrawes", "teacher"),
        Role.LinkGovernor => new("llywodraethwr cyswllt", "link governor"),
        Role.LaOfficer => new("swyddog awdurdod lleol", "local authority officer"),
        Role.Administrator => new("gweinyddwr", "administrator"),
        Role.Engineer => new("peiriannydd", "engineer"),
        Role.Family => new("teulu", "family"),
        Role.Professional => new("gweithiwr proffesiynol", "professional"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name."),
    };

    public static BilingualText List(IReadOnlyList<Role> roles) => new(
        string.Join(", ", roles.Select(role => Of(role).Cy)),
        string.Join(", ", roles.Select(role => Of(role).En)));
}

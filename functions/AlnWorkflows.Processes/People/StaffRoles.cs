using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.People;

/// <summary>What a member of staff may be, by the kind of body: only a school or an institution has its own cases, only an
/// authority has its officers.</summary>
public static class StaffRoles
{
    private static readonly Role[] OfAuthority = [Role.LaOfficer, Role.Administrator, Role.Engineer];

    private static readonly Role[] OfSchool =
        [Role.Alnco, Role.Coordinator, Role.Headteacher, Role.Teacher, Role.LinkGovernor, Role.Administrator, Role.Engineer];

    public static IReadOnlyList<Role> Of(BodyKind kind) => kind == BodyKind.LocalAuthority ? OfAuthority : OfSchool;

    /// <summary>Whether somebody looks after a body's staff and their accounts.</summary>
    public static bool MayManage(Actor actor) => actor.Is(Role.Administrator) || actor.Is(Role.Headteacher);
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.LocalHost.Demonstration;

/// <summary>The staff of the demonstration, under ids that stay the same. None of them exists.</summary>
internal static class DemonstrationPeople
{
    private static readonly DateOnly AskedOn = new(2025, 9, 3);

    public static IReadOnlyList<Person> All { get; } =
    [
        Staff(DemonstrationBodies.GlanYrAfon, "demo-alnco", "Cerys", "Bowen", Language.Cy, Role.Alnco, Role.Coordinator),
        Staff(DemonstrationBodies.GlanYrAfon, "demo-coordinator", "Tomos", "Rees", Language.En, Role.Coordinator, Role.Teacher),
        Staff(DemonstrationBodies.GlanYrAfon, "demo-headteacher", "Siân", "Llewelyn", Language.Cy, Role.Headteacher),
        Staff(DemonstrationBodies.GlanYrAfon, "demo-teacher", "Ffion", "Harries", null, Role.Teacher),
        Staff(DemonstrationBodies.GlanYrAfon, "demo-governor", "Llŷr", "Pritchard", Language.Cy, Role.LinkGovernor),
        Staff(DemonstrationBodies.GlanYrAfon, "demo-administrator", "Nia", "Parry", Language.En, Role.Administrator),
        Staff(DemonstrationBodies.GlanYrAfon, "demo-engineer", "Iwan", "Price", Language.En, Role.Engineer),
        Staff(DemonstrationBodies.BrynYMor, "demo-alnco-swansea", "Rhodri", "Vaughan", Language.En, Role.Alnco, Role.Coordinator),
        Staff(DemonstrationBodies.BrynYMor, "demo-headteacher-swansea", "Angharad", "Jenkins", Language.Cy, Role.Headteacher, Role.Administrator),
        Staff(DemonstrationBodies.Cardiff, "demo-la-officer", "Meinir", "Thomas", Language.Cy, Role.LaOfficer, Role.Administrator),
        Staff(DemonstrationBodies.Swansea, "demo-la-officer-swansea", "Dylan", "Griffiths", Language.En, Role.LaOfficer),
    ];

    private static Person Staff(string bodyId, string personId, string firstName, string surname, Language? language, params Role[] roles) => new(
        bodyId, personId, firstName, surname, roles, language, language is null ? null : AskedOn, $"{personId}@{bodyId}.example");
}

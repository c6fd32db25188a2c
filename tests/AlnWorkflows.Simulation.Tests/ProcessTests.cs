using AlnWorkflows.Processes.Tables;
using AlnWorkflows.Simulation.Scenarios;
using AlnWorkflows.Simulation.Scenarios.OfSchool;

namespace AlnWorkflows.Simulation.Tests;

public sealed class ProcessTests
{
    /// <summary>A process that is new needs a scenario: derive it from SchoolScenario and add it to Shipped.</summary>
    [Fact]
    public void Every_process_has_a_scenario()
    {
        var simulated = Shipped.Catalogue.Names.Select(Shipped.Catalogue.Create).OfType<SchoolScenario>().SelectMany(scenario => scenario.Processes).ToHashSet();
        Assert.Empty(ProcessTables.All.Select(table => table.Process).Except(simulated));
        Assert.Empty(simulated.Except(ProcessTables.All.Select(table => table.Process)));
    }
}

using AlnWorkflows.Simulation.Scenarios.Baton;
using AlnWorkflows.Simulation.Scenarios.DecideAln;
using AlnWorkflows.Simulation.Scenarios.Family;
using AlnWorkflows.Simulation.Scenarios.FanOut;
using AlnWorkflows.Simulation.Scenarios.Heavy;
using AlnWorkflows.Simulation.Scenarios.Pauses;
using AlnWorkflows.Simulation.Scenarios.Race;
using AlnWorkflows.Simulation.Scenarios.Timers;

namespace AlnWorkflows.Simulation.Scenarios;

/// <summary>The scenarios that the command runs.</summary>
public static class Shipped
{
    public static ScenarioCatalogue Catalogue { get; } = new ScenarioCatalogue()
        .Add<FanOutScenario>(weight: 4)
        .Add<RaceScenario>(weight: 4)
        .Add<BatonScenario>(weight: 4)
        .Add<FamilyScenario>(weight: 4)
        .Add<PausesScenario>(weight: 4)
        .Add<TimersScenario>(weight: 4)
        .Add<HeavyScenario>(weight: 1)
        .Add<DecideAlnScenario>(weight: 2);
}

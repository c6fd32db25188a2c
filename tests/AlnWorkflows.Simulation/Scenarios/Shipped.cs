using AlnWorkflows.Simulation.Scenarios.Baton;
using AlnWorkflows.Simulation.Scenarios.Classroom;
using AlnWorkflows.Simulation.Scenarios.DecideAln;
using AlnWorkflows.Simulation.Scenarios.Disagreements;
using AlnWorkflows.Simulation.Scenarios.Family;
using AlnWorkflows.Simulation.Scenarios.FanOut;
using AlnWorkflows.Simulation.Scenarios.Heavy;
using AlnWorkflows.Simulation.Scenarios.Pauses;
using AlnWorkflows.Simulation.Scenarios.Plan;
using AlnWorkflows.Simulation.Scenarios.Provision;
using AlnWorkflows.Simulation.Scenarios.Race;
using AlnWorkflows.Simulation.Scenarios.Recurring;
using AlnWorkflows.Simulation.Scenarios.Service;
using AlnWorkflows.Simulation.Scenarios.Timers;

namespace AlnWorkflows.Simulation.Scenarios;

/// <summary>The scenarios that the command runs.</summary>
public static class Shipped
{
    public static ScenarioCatalogue Catalogue { get; } = new ScenarioCatalogue()
        .Add<FanOutScenario>(weight: 16)
        .Add<RaceScenario>(weight: 16)
        .Add<BatonScenario>(weight: 16)
        .Add<FamilyScenario>(weight: 16)
        .Add<PausesScenario>(weight: 16)
        .Add<TimersScenario>(weight: 16)
        .Add<HeavyScenario>(weight: 4)
        .Add<DecideAlnScenario>(weight: 2)
        .Add<TargetedProvisionScenario>()
        .Add<ReviewScenario>()
        .Add<CeaseScenario>()
        .Add<MonitorProvisionScenario>()
        .Add<ServiceRequestScenario>()
        .Add<RecurringDutyScenario>()
        .Add<DisagreementScenario>()
        .Add<ClassroomExtractScenario>();
}

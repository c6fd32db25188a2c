using AlnWorkflows.Durable;

namespace AlnWorkflows.Simulation.Scenarios.Family;

/// <summary>Children side by side, some of which fail; two of them are given one id.</summary>
public sealed class FamilyOrchestration : Orchestration<FamilyInput, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, FamilyInput input)
    {
        var ends = await Task.WhenAll(input.Children.Select((kind, i) => ChildAsync(context, $"{input.Key}-{i}", kind)));
        var again = await ChildAsync(context, $"{input.Key}-0", ChildKind.Works);
        return $"{string.Join(',', ends)},{again}";
    }

    private static async Task<string> ChildAsync(OrchestrationContext context, string id, ChildKind kind)
    {
        try
        {
            return await context.CallSubOrchestratorAsync<string>("Child", new ChildInput(id, kind), id);
        }
        catch (TaskFailedException)
        {
            return "failed";
        }
    }
}

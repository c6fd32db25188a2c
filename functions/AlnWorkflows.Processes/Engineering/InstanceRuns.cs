using System.Text.Json;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Engineering;

internal static class InstanceRuns
{
    /// <summary>The run an instance was started for; null where its input is another process's.</summary>
    public static CaseRun? RunOf(OrchestrationMetadata instance)
    {
        try
        {
            return instance.SerializedInput is { } input && JsonSerializer.Deserialize<CaseRun>(input) is { BodyId: not null, CaseId: not null } run ? run : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

namespace AlnWorkflows.Durable;

/// <summary>The face that engines run; authors derive from <see cref="Orchestration{TInput,TOutput}"/>.</summary>
public interface IOrchestration
{
    Task<object?> RunAsync(OrchestrationContext context);
}

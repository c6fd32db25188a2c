namespace AlnWorkflows.Durable;

/// <summary>Runs an orchestration over an engine's primitives. For engines, not for processes.</summary>
public static class OrchestrationExecutor
{
    /// <summary>Runs the orchestration to its end and returns its output as JSON, or null where it continues as new.
    /// Whatever it throws fails the instance, also after it asked to continue as new.</summary>
    public static async Task<string?> RunAsync(IOrchestration orchestration, IOrchestrationPrimitives primitives)
    {
        var context = new OrchestrationContext(primitives);
        object? result;
        try
        {
            result = await orchestration.RunAsync(context);
        }
        finally
        {
            context.Close();
        }

        return context.Conclude(result);
    }
}

using System.Collections.Concurrent;

namespace AlnWorkflows.Durable.Tests.Scripts;

/// <summary>An orchestration whose code is a test's own lambda.</summary>
public sealed class ScriptOrchestration : Orchestration<ScriptInput, object?>
{
    private static readonly ConcurrentDictionary<string, Func<OrchestrationContext, Task<object?>>> Scripts = new();

    public static string Add(Func<OrchestrationContext, Task<object?>> script)
    {
        var name = Guid.NewGuid().ToString("N");
        Scripts[name] = script;
        return name;
    }

    /// <summary>As where a new version of the code is deployed.</summary>
    public static void Replace(string name, Func<OrchestrationContext, Task<object?>> script) => Scripts[name] = script;

    public override Task<object?> RunAsync(OrchestrationContext context, ScriptInput input) => Scripts[input.Script](context);
}

using System.Collections.Concurrent;

namespace AlnWorkflows.Durable.Tests.Scripts;

/// <summary>An activity whose code is a test's own lambda.</summary>
public sealed class ScriptActivity : Activity<ScriptInput, object?>
{
    private static readonly ConcurrentDictionary<string, Func<ActivityContext, Task<object?>>> Scripts = new();

    public static ScriptInput Add(Func<ActivityContext, Task<object?>> script)
    {
        var name = Guid.NewGuid().ToString("N");
        Scripts[name] = script;
        return new ScriptInput(name);
    }

    public override Task<object?> RunAsync(ActivityContext context, ScriptInput input) => Scripts[input.Script](context);
}

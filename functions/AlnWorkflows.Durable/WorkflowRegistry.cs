namespace AlnWorkflows.Durable;

/// <summary>The orchestrations and activities a host can run, by name (the class's name without "Orchestration" or
/// "Activity"), each with the version of its code.</summary>
public sealed class WorkflowRegistry
{
    private readonly Dictionary<string, OrchestrationRegistration> orchestrations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Type> activities = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, OrchestrationRegistration> Orchestrations => orchestrations;

    public IReadOnlyDictionary<string, Type> Activities => activities;

    public WorkflowRegistry AddOrchestration<TOrchestration>(string version = "1")
        where TOrchestration : IOrchestration, new()
    {
        var name = NameOf<TOrchestration>();
        orchestrations.Add(name, new OrchestrationRegistration(name, version, typeof(TOrchestration), () => new TOrchestration()));
        return this;
    }

    public WorkflowRegistry AddActivity<TActivity>()
        where TActivity : IActivity
    {
        activities.Add(NameOf<TActivity>(), typeof(TActivity));
        return this;
    }

    /// <summary>The name under which a class is registered and called.</summary>
    public static string NameOf<T>() => typeof(T).Name switch
    {
        var name when name.EndsWith("Orchestration", StringComparison.Ordinal) => name[..^"Orchestration".Length],
        var name when name.EndsWith("Activity", StringComparison.Ordinal) => name[..^"Activity".Length],
        var name => name,
    };
}

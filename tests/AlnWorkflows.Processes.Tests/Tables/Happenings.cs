using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tables;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes.Tests.Tables;

/// <summary>What the processes of one host did: what their activities asked of Records, and what their histories say they
/// waited for and ended with. Only runs of today's versions count.</summary>
internal sealed class Happenings
{
    private static readonly AsyncLocal<ConcurrentBag<Happening>?> Gathered = new();
    private static readonly WorkflowRegistry Today = ProcessesServices.Registry();
    private static readonly string[] RuleIds = [.. RuleTable.LoadEmbedded().Rules.Select(rule => rule.Id).Distinct().OrderByDescending(id => id.Length)];
    private static readonly ActivityListener Listener = Listen();

    private readonly ConcurrentBag<(string Instance, Happening Happening)> asked = [];
    private readonly ConcurrentDictionary<string, string> outdated = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> stepTypes = new(StringComparer.Ordinal);

    /// <summary>Gathers what happens in every host that a walk-through starts.</summary>
    public static async Task<IReadOnlySet<Happening>> InAsync(Func<Task> walk)
    {
        var gathered = Gathered.Value = [];
        await walk();
        Gathered.Value = null;
        return gathered.ToHashSet();
    }

    /// <summary>Puts itself before the ports by which a process changes anything that people see.</summary>
    public void Watch(IServiceCollection services)
    {
        GC.KeepAlive(Listener);
        foreach (var type in new[] { typeof(ISteps), typeof(IDuties), typeof(INotices), typeof(IMessages), typeof(IRuns) })
        {
            var port = services.Last(service => service.ServiceType == type);
            services.AddSingleton(type, provider => WatchedPort.Over(type, Make(provider, port), Tell));
        }
    }

    /// <summary>Whatever happened stands in the table of its process; in a walk-through that is gathered it is only kept.</summary>
    public async Task AssertStatedAsync(WorkflowClient client, ITableStore engineTables)
    {
        var happened = new HashSet<Happening>();
        foreach (var instance in await OfTodayAsync(client))
            happened.UnionWith(Told(await RecordedHistory.OfAsync(engineTables, instance)));

        happened.UnionWith(asked.Where(one => !outdated.ContainsKey(one.Instance)).Select(one => one.Happening));
        if (Gathered.Value is { } gathered)
            happened.ToList().ForEach(gathered.Add);
        else
            AssertStated(happened);
    }

    /// <summary>The instances of today's versions; what the others did is left out, also once an engine's store is lost.</summary>
    public async Task<IReadOnlyList<string>> OfTodayAsync(WorkflowClient client)
    {
        var instances = (await client.GetAllInstancesAsync(new OrchestrationQuery())).Instances;
        foreach (var instance in instances.Where(instance => !Today.Orchestrations.TryGetValue(instance.Name, out var code) || code.Version != instance.Version))
            outdated.TryAdd(instance.InstanceId, instance.Version);
        return [.. instances.Select(instance => instance.InstanceId).Where(instance => !outdated.ContainsKey(instance))];
    }

    public static void AssertStated(IEnumerable<Happening> happened)
    {
        var unstated = happened.Where(one => one.What != Happening.Heard && ProcessTables.Find(one.Process) is { } table && !Happening.StatedBy(table).Contains(one)).ToList();
        Assert.True(unstated.Count == 0, $"This happened, and the process's table does not say so:{Environment.NewLine}{string.Join(Environment.NewLine, unstated)}");
    }

    private static object Make(IServiceProvider provider, ServiceDescriptor port) =>
        port.ImplementationInstance ?? port.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, port.ImplementationType!);

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener { ShouldListenTo = source => source.Name == EngineTelemetry.Name, Sample = (ref ActivityCreationOptions<System.Diagnostics.ActivityContext> _) => ActivitySamplingResult.AllData };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private void Tell(string method, object?[] arguments)
    {
        foreach (var argument in arguments)
            if (argument is Step step)
                stepTypes[step.StepId] = step.Type;
        if (System.Diagnostics.Activity.Current?.GetTagItem("durable.instance.id") is not string instance)
            return;
        var what = (method, arguments[0], arguments.ElementAtOrDefault(1)) switch
        {
            ("OpenAsync", Step step, _) when step.RunId == instance => ("step", step.Type),
            ("OpenAsync", Duty duty, _) => ("duty", duty.RuleId),
            ("ChangeAsync", CaseKey, string id) when arguments[2] is Func<Duty, Duty> => ("duty", RuleIds.First(rule => id.StartsWith($"{rule}-", StringComparison.Ordinal))),
            ("PrepareAsync", Notice notice, _) => ("notice", notice.Kind.ToString()),
            ("QueueAsync", Message message, _) => ("message", message.Kind.ToString()),
            ("StartAsync", Run run, _) => ("hand-over", run.Process),
            ("HandOverAsync", Run, Run run) => ("hand-over", run.Process),
            _ => ((string What, string Name)?)null,
        };
        if (what is var (kind, name) && (kind != "hand-over" || ProcessTables.Find(name) is not null))
            asked.Add((instance, new Happening(ProcessOf(instance), kind, name)));
    }

    private IEnumerable<Happening> Told(RecordedHistory history)
    {
        var process = ProcessOf(history.InstanceId);
        foreach (var turn in JsonNode.Parse(history.ToJson())!["Turns"]!.AsArray())
        {
            var inputs = turn!["Inputs"]!.AsArray();
            var outputs = turn["Outputs"]!.AsArray();
            foreach (var input in inputs.Where(input => (string)input!["Kind"]! == "EventRaised" && !stepTypes.ContainsKey((string)input["Name"]!)))
                yield return new Happening(process, Happening.Heard, WithoutId((string)input!["Name"]!));
            // Only what made the run do something was surely waited for, and of several inputs nobody can tell which did.
            if (inputs.Count == 1 && outputs.FirstOrDefault(output => (string)output!["Kind"]! == "TaskScheduled") is { } next && Awaited(inputs[0]!, next) is var (kind, name))
                yield return new Happening(process, kind, name);
            foreach (var end in outputs.Where(output => (string)output!["Kind"]! == "ExecutionCompleted"))
                yield return new Happening(process, "end", end!["Payload"]!.ToJsonString());
        }
    }

    private (string Kind, string Name)? Awaited(JsonNode input, JsonNode next) => ((string)input["Kind"]!, (string?)input["Name"]) switch
    {
        ("TimerFired", _) => ("date", (string)next["Name"]! + ((string?)next["Name"] == "OpenStep" ? $" {next["Payload"]!["Type"]}" : "")),
        ("EventRaised", { } name) when !stepTypes.ContainsKey(name) => ("event", WithoutId(name)),
        _ => null,
    };

    private static string ProcessOf(string instance) => instance.Split(':')[1];

    private static string WithoutId(string name) => name.StartsWith("sent-", StringComparison.Ordinal) ? "sent" : name;
}

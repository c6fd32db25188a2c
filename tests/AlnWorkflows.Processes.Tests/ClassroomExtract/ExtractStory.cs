using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.PreparePlan;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.ClassroomExtract.ExtractStepTypes;

namespace AlnWorkflows.Processes.Tests.ClassroomExtract;

/// <summary>A learner for whom a plan is being prepared since Monday 6 October 2025, taught by Ffion and Dewi.</summary>
internal sealed class ExtractStory(ProcessHost host, CaseKey key)
{
    public CaseKey Key => key;

    public static async Task<ExtractStory> BeginAsync(ProcessHost host)
    {
        await Teachers.SaveAsync(host);
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 6));
        return new ExtractStory(host, key);
    }

    public async Task<string> StartAsync()
    {
        var (stepId, problem) = await host.Get<ExtractStarting>().StartAsync(host.ActorOf(ProcessHost.Alnco), key, CancellationToken.None);
        Assert.Null(problem);
        await host.SettleAsync();
        return stepId!;
    }

    public async Task WriteAsync(string readers = $"{Teachers.Ffion},{Teachers.Dewi}", string doing = "Eistedd yn y blaen") =>
        Assert.Empty((await host.AnswerAsync(key, Type.Write, ("readers", readers), ("doing", doing))).Problems);

    public async Task<AnswerResult> ReadAsync(string person, string? by = null)
    {
        var read = Assert.Single(await host.StepsAsync(key), step => step.Type == Type.Read && step.OwnerPersonId == person && step.State == StepState.Open);
        return await host.AnswerAsync(key, read, new Actor(by ?? person, ProcessHost.School, by is null ? [Role.Teacher] : [Role.Alnco]), null, ("read", "read"));
    }

    public async Task<IReadOnlyList<ExtractVersion>> VersionsAsync() => ExtractVersion.OfCase(await host.StepsAsync(key));

    public async Task<IReadOnlyList<string>> ToldAsync(MessageKind kind) =>
        [.. (await host.SentAsync(key, kind)).Select(message => message.RecipientId).Order(StringComparer.Ordinal)];

    public async Task<bool> IsReaderAsync(string person) =>
        (await host.Get<IExtractReaders>().CasesOfAsync(ProcessHost.School, person)).Contains(key);

    public Task<IReadOnlyList<Run>> RunsAsync() => host.RunsOfAsync(key, ClassroomExtractProcess.Name);
}

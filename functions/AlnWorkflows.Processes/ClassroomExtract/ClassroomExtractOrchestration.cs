using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.ClassroomExtract.ExtractStepTypes;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Those who teach a learner are told what to do in class and say that they have read it; each new version asks
/// again. No statutory clock runs.</summary>
public sealed class ClassroomExtractOrchestration : Orchestration<CaseRun, ExtractEnd>
{
    public override async Task<ExtractEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var end = await await Task.WhenAny(CaseClosedAsync(context, run), EndedAsync(context, run), ShareAsync(context, run));
        if (end == ExtractEnd.None)
            context.ContinueAsNew(run);
        else
            await context.CallAsync<FinishExtractActivity, bool>(new FinishExtractInput(run, end));
        return end;
    }

    private static async Task<ExtractEnd> CaseClosedAsync(OrchestrationContext context, CaseRun run)
    {
        await context.CaseClosedAsync(run);
        return ExtractEnd.CaseClosed;
    }

    private static async Task<ExtractEnd> EndedAsync(OrchestrationContext context, CaseRun run)
    {
        await context.AnswerToAsync(run, Type.End);
        return ExtractEnd.Ended;
    }

    /// <summary>Until the next version is written.</summary>
    private static async Task<ExtractEnd> ShareAsync(OrchestrationContext context, CaseRun run)
    {
        var look = await context.CallAsync<PublishExtractActivity, ExtractLook>(run);
        await context.AnswerToAsync(run, Type.Write, look.Version + 1).BesideAsync(AskToReadAsync(context, run, look));
        return ExtractEnd.None;
    }

    private static async Task AskToReadAsync(OrchestrationContext context, CaseRun run, ExtractLook look)
    {
        if (look.Version == 0)
            return;
        foreach (var reader in look.Readers)
            await context.OpenStepAsync(run, Type.Read, look.Version, reader, reader);
        var everybody = Task.WhenAll(look.Readers.Select(reader => context.AnswerToAsync(run, Type.Read, look.Version, reader, reader)));
        await everybody.BesideAsync(ChaseAsync(context, run, look.Version));
    }

    private static async Task ChaseAsync(OrchestrationContext context, CaseRun run, int version)
    {
        for (var time = 1; await context.CallAsync<ChaseExtractActivity, DateTime?>(new ChaseExtractInput(run, version, time)) is { } nextAtUtc; time++)
            await context.CreateTimer(nextAtUtc, CancellationToken.None);
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.InterimProvision.InterimStepTypes;

namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>How a process asks what a learner with ALN is provided with until there is a plan.</summary>
public static class InterimCalls
{
    /// <summary>Asks, chases until it is recorded, and lets it be changed. It never ends by itself: run it beside what ends
    /// it.</summary>
    /// <param name="first">The number of the first asking; later ones follow it.</param>
    public static async Task SecureInterimProvisionAsync(this OrchestrationContext context, CaseRun run, int first)
    {
        var asked = await context.OpenStepAsync(run, Type.Record, first);
        if (!asked.IsAnswered)
            await context.AnswerToAsync(run, Type.Record, first).BesideAsync(context.ChaseInterimAsync(run, asked.StepId));
        for (var change = first; ; change++)
            await context.AnswerToAsync(run, Type.Change, change);
    }

    private static async Task ChaseInterimAsync(this OrchestrationContext context, CaseRun run, string stepId)
    {
        for (var time = 1; await context.CallAsync<ChaseInterimActivity, DateTime?>(new ChaseStepInput(run, stepId, time)) is { } nextAtUtc; time++)
            await context.CreateTimer(nextAtUtc, CancellationToken.None);
    }
}

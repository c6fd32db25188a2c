using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Messages;

/// <summary>How a process writes to the family and asks them things.</summary>
public static class FamilyCalls
{
    /// <summary>After this long without an answer, one reminder.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    /// <summary>Mails each of them a message whose link opens their own step; whoever cannot be mailed becomes a task: somebody tells them and records how.</summary>
    public static async Task TellFamilyAsync(this OrchestrationContext context, CaseRun run, MessageKind kind, IReadOnlyList<string> people, string linkedStepType, string? dutyId)
    {
        foreach (var person in people)
            if (!await context.CallAsync<TellFamilyActivity, bool>(new TellFamilyInput(run, kind, person, run.StepId(linkedStepType, 1, person), dutyId)))
                await context.OpenStepAsync(run, FamilyStepTypes.TellFamily, 1, person, dutyId: dutyId);
    }

    /// <summary>Asks one person by mail with a link to the step, reminds them once, and waits for the answer.</summary>
    public static async Task<StepResult> AskFamilyAsync(
        this OrchestrationContext context, CaseRun run, string type, int occurrence, string personId, MessageKind request, MessageKind reminder, string? dutyId)
    {
        var step = await context.OpenStepAsync(run, type, occurrence, personId, personId, dutyId);
        await context.CallAsync<TellFamilyActivity, bool>(new TellFamilyInput(run, request, personId, step.StepId, dutyId));
        return await context.RemindIfSilentAsync(run, type, occurrence, personId, reminder, dutyId);
    }

    /// <summary>Waits for one person's answer and reminds them once if none has come for a while.</summary>
    public static async Task<StepResult> RemindIfSilentAsync(
        this OrchestrationContext context, CaseRun run, string type, int occurrence, string personId, MessageKind reminder, string? dutyId)
    {
        var answer = context.AnswerToAsync(run, type, occurrence, personId, personId, dutyId);
        using var noLonger = new CancellationTokenSource();
        var patience = context.CreateTimer(context.CurrentUtcDateTime + Patience, noLonger.Token);
        if (await Task.WhenAny(answer, patience) == patience)
            await context.CallAsync<TellFamilyActivity, bool>(new TellFamilyInput(run, reminder, personId, run.StepId(type, occurrence, personId), dutyId));
        noLonger.Cancel();
        return await answer;
    }
}

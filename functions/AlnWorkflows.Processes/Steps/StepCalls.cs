using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <summary>How a process asks people: open a step, wait for its answer.</summary>
public static class StepCalls
{
    /// <summary>Opens a step and waits until it is answered, however long; an answer that is there already is taken.</summary>
    /// <param name="occurrence">Which asking it is: asking again the same way needs the next number.</param>
    public static async Task<StepResult> AnswerToAsync(
        this OrchestrationContext context,
        CaseRun run,
        string type,
        int occurrence = 1,
        string? subjectId = null,
        string? ownerPersonId = null,
        string? dutyId = null)
    {
        var stepId = run.StepId(type, occurrence, subjectId);
        while (true)
        {
            var result = await context.OpenStepAsync(run, type, occurrence, subjectId, ownerPersonId, dutyId);
            if (result.IsAnswered)
                return result;
            await context.WaitForExternalEvent<string>(stepId);
        }
    }

    /// <summary>Opens a step without waiting for it.</summary>
    public static Task<StepResult> OpenStepAsync(
        this OrchestrationContext context,
        CaseRun run,
        string type,
        int occurrence = 1,
        string? subjectId = null,
        string? ownerPersonId = null,
        string? dutyId = null) =>
        context.CallAsync<OpenStepActivity, StepResult>(
            new OpenStepInput(run, run.StepId(type, occurrence, subjectId), type, ownerPersonId, subjectId, dutyId));

    /// <summary>Closes the run's open steps of these types, or all of them where none is named.</summary>
    public static Task CloseStepsAsync(this OrchestrationContext context, CaseRun run, params string[] types) =>
        context.CallAsync<CloseStepsActivity, int>(new CloseStepsInput(run, types.Length == 0 ? null : types));

    /// <summary>Closes one open step of the run. A run that asks the same way again and again closes by this: started again
    /// from its input, it must not close what it asked later.</summary>
    public static Task CloseStepAsync(this OrchestrationContext context, CaseRun run, string stepId) =>
        context.CallAsync<CloseStepsActivity, int>(new CloseStepsInput(run, null, stepId));
}

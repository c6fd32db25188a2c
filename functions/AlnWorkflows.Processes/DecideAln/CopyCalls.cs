using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>How the process gives a copy of the plan.</summary>
public static class CopyCalls
{
    /// <summary>Gives one person their copy and returns the London date on which they had it.</summary>
    public static async Task<DateOnly> GiveCopyAsync(this OrchestrationContext context, CaseRun run, string stepId, string recipientId)
    {
        while (true)
        {
            if (await context.CallAsync<GiveCopyActivity, DateOnly?>(new GiveCopyInput(run, stepId, recipientId)) is { } givenOn)
                return givenOn;
            await context.EventOrTimeAsync($"sent-{stepId}", context.CurrentUtcDateTime.AddHours(24));
        }
    }
}

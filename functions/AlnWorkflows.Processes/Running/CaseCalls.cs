using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Running;

/// <summary>How a process that goes on beside a case hears of its end.</summary>
public static class CaseCalls
{
    /// <summary>Returns once the case is closed, for whatever reason.</summary>
    public static async Task CaseClosedAsync(this OrchestrationContext context, CaseRun run)
    {
        while (await context.CallAsync<IsCaseOpenActivity, bool>(run))
            await context.WaitForExternalEvent<string>(CaseEvents.Closed);
    }
}

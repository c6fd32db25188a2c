using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

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

    /// <summary>Gives copies until everyone who is to have one has it, whoever came to be told meanwhile included.</summary>
    /// <param name="list">Asks who is to have one now.</param>
    /// <param name="give">Gives one person theirs; null where they are no longer to have it.</param>
    public static async Task<IReadOnlyList<DateOnly>> GiveCopiesAsync(
        this OrchestrationContext context, Func<Task<IReadOnlyList<string>>> list, Func<string, Task<DateOnly?>> give)
    {
        var (given, asked) = (new List<DateOnly>(), new HashSet<string>());
        while (true)
        {
            var newcomers = (await list()).Where(asked.Add).ToList();
            if (newcomers.Count == 0 && given.Count > 0)
                return given;
            if (newcomers.Count == 0)
                await context.CreateTimer(context.CurrentUtcDateTime.AddHours(24), CancellationToken.None);
            given.AddRange((await Task.WhenAll(newcomers.Select(give))).OfType<DateOnly>());
            if (context.Version == "1")
                return given;
        }
    }
}

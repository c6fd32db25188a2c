using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Gives the process a moment to take in what was just recorded, so that the next page shows what follows from
/// it. What was recorded is safe before; a slow process only shows later.</summary>
internal static class TakenIn
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan OfStart = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan OfAnswer = TimeSpan.FromMilliseconds(700);

    /// <summary>Until the case waits for something.</summary>
    public static Task StartAsync(ISteps steps, CaseKey key, CancellationToken cancellationToken) =>
        UntilAsync(steps, key, all => all.Any(step => step.State == StepState.Open), OfStart, cancellationToken);

    /// <summary>Until any step but the answered one was opened or closed.</summary>
    public static Task AnswerAsync(ISteps steps, CaseKey key, string stepId, IReadOnlyList<Step> before, CancellationToken cancellationToken)
    {
        var states = before.ToDictionary(step => step.StepId, step => step.State);
        return UntilAsync(
            steps, key, all => all.Any(step => step.StepId != stepId && (!states.TryGetValue(step.StepId, out var state) || state != step.State)), OfAnswer, cancellationToken);
    }

    private static async Task UntilAsync(ISteps steps, CaseKey key, Func<IReadOnlyList<Step>, bool> isTakenIn, TimeSpan atMost, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; waited < atMost && !isTakenIn(await steps.OfCaseAsync(key, cancellationToken)); waited += Look)
            await Task.Delay(Look, TimeProvider.System, cancellationToken);
    }
}

using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Closes what a run still waits for.</summary>
public sealed class OpenSteps(ISteps steps, TimeProvider time)
{
    /// <summary>Closes the open steps of a run that nobody needs to answer any more and returns how many there were.</summary>
    /// <param name="types">The types to close; null closes every open step of the run.</param>
    public async Task<int> CloseAsync(CaseKey key, string runId, IReadOnlyList<string>? types, CancellationToken cancellationToken)
    {
        var open = (await steps.OfCaseAsync(key, cancellationToken))
            .Where(step => step.State == StepState.Open && step.RunId == runId)
            .Where(step => types is null || types.Contains(step.Type))
            .ToList();
        foreach (var step in open)
            await steps.CloseAsync(key, step.StepId, runId, time.GetUtcNow(), cancellationToken);
        return open.Count;
    }

    /// <summary>Closes one step of a run, where it is open.</summary>
    public Task CloseOneAsync(CaseKey key, string runId, string stepId, CancellationToken cancellationToken) =>
        steps.CloseAsync(key, stepId, runId, time.GetUtcNow(), cancellationToken);
}

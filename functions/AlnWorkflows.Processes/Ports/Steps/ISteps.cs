namespace AlnWorkflows.Processes.Ports;

/// <summary>The steps of each body's cases.</summary>
public interface ISteps
{
    /// <summary>Opens a step unless its id is taken; returns what is stored, with its answer if it has one.</summary>
    Task<Step> OpenAsync(Step step, CancellationToken cancellationToken = default);

    Task<Step?> FindAsync(CaseKey key, string stepId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Step>> OfCaseAsync(CaseKey key, CancellationToken cancellationToken = default);

    /// <summary>The open steps of a body, soonest <see cref="Step.SafeBy"/> first, those without one last.</summary>
    Task<Page<Step>> OpenOfBodyAsync(string bodyId, int take, string? continuation, CancellationToken cancellationToken = default);

    /// <summary>In one transaction: inserts the answer under the step's id, closes the step, appends the audit entry
    /// and leaves the nudge for the run that now has the step. The insert is the claim: a second answer stores nothing.</summary>
    Task<AnswerOutcome> AnswerAsync(CaseKey key, string stepId, StepAnswer answer, AuditEntry audit, Nudge nudge, CancellationToken cancellationToken = default);

    /// <summary>Gives a step that is not answered to another run: it is open and wakes that run. Returns what is stored.</summary>
    Task<Step> TakeOverAsync(CaseKey key, string stepId, string runId, CancellationToken cancellationToken = default);

    /// <summary>Closes a run's open step that nobody needs to answer any more; an answered or unknown one, and one that
    /// another run has taken over, stays as it is.</summary>
    Task CloseAsync(CaseKey key, string stepId, string runId, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>Records that its owner has opened an open step; the first time stands.</summary>
    Task SeenAsync(CaseKey key, string stepId, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>Rewrites the dates of an open step; they are an index of its duty's clock.</summary>
    Task RedateAsync(CaseKey key, string stepId, DateOnly? safeBy, DateOnly? legalLatest, CancellationToken cancellationToken = default);
}

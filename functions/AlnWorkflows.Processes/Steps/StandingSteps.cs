using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Steps that no process waits for: somebody does what they ask and records it. They outlast the run that
/// brought them about.</summary>
public sealed class StandingSteps(StepCatalogue catalogue, ISteps steps, TimeProvider time)
{
    private const string Name = "standing";

    /// <summary>Opens a step once for what it is about.</summary>
    /// <param name="about">What within the case it is about; the same again is the same step.</param>
    /// <param name="subjectId">As <see cref="Step.SubjectId"/>.</param>
    /// <returns>The step's id.</returns>
    public async Task<string> OpenAsync(CaseKey key, string type, string about, string subjectId, Duty? duty, DateOnly? by, CancellationToken cancellationToken)
    {
        var run = new CaseRun(key.BodyId, key.CaseId, Name, 1);
        var definition = catalogue.Of(type);
        var step = await steps.OpenAsync(
            new Step(
                key, run.StepId(type, 1, Ids.From(about)), run.InstanceId(), type, definition.Kind, definition.Owner, null, subjectId,
                duty?.SafeBy ?? by, duty?.LegalLatest ?? by, StepState.Open, time.GetUtcNow(), DutyId: duty?.DutyId),
            cancellationToken);
        return step.StepId;
    }

    /// <summary>Closes what is still open about a subject.</summary>
    public async Task CloseAsync(CaseKey key, string subjectId, CancellationToken cancellationToken)
    {
        var run = new CaseRun(key.BodyId, key.CaseId, Name, 1).InstanceId();
        foreach (var step in (await steps.OfCaseAsync(key, cancellationToken)).Where(step => step.RunId == run && step.SubjectId == subjectId && step.State == StepState.Open))
            await steps.CloseAsync(key, step.StepId, step.RunId, time.GetUtcNow(), cancellationToken);
    }
}

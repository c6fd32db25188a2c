using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Keeps the dates of open steps those of their duty: they are an index of its clock.</summary>
public sealed class DutyDates(ISteps steps)
{
    /// <summary>Rewrites what differs; done again it changes nothing.</summary>
    public async Task FollowAsync(Duty duty, CancellationToken cancellationToken)
    {
        foreach (var step in await steps.OfCaseAsync(duty.Case, cancellationToken))
            if (step.State == StepState.Open && step.DutyId == duty.DutyId)
                await FollowAsync(step, duty, cancellationToken);
    }

    public async Task FollowAsync(Step step, Duty duty, CancellationToken cancellationToken)
    {
        if (step.State == StepState.Open && (step.SafeBy != duty.SafeBy || step.LegalLatest != duty.LegalLatest))
            await steps.RedateAsync(step.Case, step.StepId, duty.SafeBy, duty.LegalLatest, cancellationToken);
    }
}

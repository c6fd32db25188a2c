using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Opens a step of a run, or finds it open or answered already. A run that goes on with what another began takes
/// over what that one left unanswered.</summary>
public sealed class OpenStepActivity(StepCatalogue catalogue, ISteps steps, IDuties duties, DutyDates dates, IRuns runs, TimeProvider time) : Activity<OpenStepInput, StepResult>
{
    public override async Task<StepResult> RunAsync(ActivityContext context, OpenStepInput input)
    {
        var definition = catalogue.Of(input.Type);
        var key = input.Run.Key();
        var duty = input.DutyId is null ? null : await duties.FindAsync(key, input.DutyId, context.CancellationToken);
        var step = await steps.OpenAsync(
            new Step(
                key, input.StepId, input.Run.InstanceId(), input.Type, definition.Kind, definition.Owner,
                input.OwnerPersonId, input.SubjectId, duty?.SafeBy, duty?.LegalLatest, StepState.Open, time.GetUtcNow(), DutyId: input.DutyId),
            context.CancellationToken);
        if (step.RunId != input.Run.InstanceId() && step.State != StepState.Answered && input.Run.Continues is not null && await IsLiveAsync(input, context.CancellationToken))
            step = await steps.TakeOverAsync(key, step.StepId, input.Run.InstanceId(), context.CancellationToken);
        // The duty's dates may have moved between reading them and opening the step.
        if (duty is not null && await duties.FindAsync(key, duty.DutyId, context.CancellationToken) is { } now)
            await dates.FollowAsync(step, now, context.CancellationToken);
        // A run may end while one of its strands still asks: whoever comes second, this or the run's end, closes the step.
        if (step.State == StepState.Open && await runs.FindAsync(key, step.RunId, context.CancellationToken) is { IsLive: false })
            await steps.CloseAsync(key, step.StepId, step.RunId, time.GetUtcNow(), context.CancellationToken);
        return ResultOf(step, definition);
    }

    private async Task<bool> IsLiveAsync(OpenStepInput input, CancellationToken cancellationToken) =>
        await runs.FindAsync(input.Run.Key(), input.Run.InstanceId(), cancellationToken) is { IsLive: true };

    private static StepResult ResultOf(Step step, StepDefinition definition) => step.Answer is not { } answer
        ? new StepResult(step.StepId, false, null, null, new Dictionary<string, string>())
        : new StepResult(
            step.StepId,
            true,
            answer.PersonId,
            answer.HappenedOn,
            definition.Steers.Where(field => answer[field] is not null).ToDictionary(field => field, field => answer[field]!));
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Opens a step of a run, or finds it open or answered already.</summary>
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
        // The duty's dates may have moved between reading them and opening the step.
        if (duty is not null && await duties.FindAsync(key, duty.DutyId, context.CancellationToken) is { } now)
            await dates.FollowAsync(step, now, context.CancellationToken);
        // A run may end while one of its strands still asks: whoever comes second, this or the run's end, closes the step.
        if (step.State == StepState.Open && await runs.FindAsync(key, step.RunId, context.CancellationToken) is { IsLive: false })
            await steps.CloseAsync(key, step.StepId, time.GetUtcNow(), context.CancellationToken);
        return ResultOf(step, definition);
    }

    private static StepResult ResultOf(Step step, StepDefinition definition) => step.Answer is not { } answer
        ? new StepResult(step.StepId, false, null, null, new Dictionary<string, string>())
        : new StepResult(
            step.StepId,
            true,
            answer.PersonId,
            answer.HappenedOn,
            definition.Steers.Where(field => answer[field] is not null).ToDictionary(field => field, field => answer[field]!));
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Tells whoever is to review that it is time, and after the first time the co-ordinator too. Returns when to ask
/// again (UTC).</summary>
public sealed class ChaseReviewActivity(ICases cases, ISteps steps, ICalendars calendars, ProvisionLetters letters, Posting posting) : Activity<ChaseReviewInput, DateTime>
{
    public override async Task<DateTime> RunAsync(ActivityContext context, ChaseReviewInput input)
    {
        var key = input.Run.Key();
        var record = new ProvisionRecord(await steps.OfCaseAsync(key, context.CancellationToken));
        var current = record.Current!;
        var stepId = input.Run.StepId(ProvisionStepTypes.Review, input.Round);
        if (record.Round == input.Round && !record.Reviews.Any(review => review.StepId == stepId))
        {
            var coordinator = input.Time == 1 ? null : (await cases.FindAsync(key, context.CancellationToken))?.CoordinatorId;
            foreach (var person in new[] { current["reviewer"], coordinator }.OfType<string>().Distinct())
                await posting.PostAsync(await letters.ReviewDueAsync(key, stepId, person, input.Time, record.ReviewOn!.Value, context.CancellationToken), context.CancellationToken);
        }

        var calendar = await calendars.OfBodyAsync(key.BodyId, context.CancellationToken);
        return ProvisionRules.ToldAt(record.ReviewOn!.Value, input.Time + 1, calendar).UtcDateTime;
    }
}

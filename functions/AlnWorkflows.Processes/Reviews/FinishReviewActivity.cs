using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The plan is reviewed no longer: the law ends what was owed, and the case is closed.</summary>
public sealed class FinishReviewActivity(
    IDuties duties, IRuns runs, OpenSteps steps, DutyEnding ending, StopNoticesActivity stopNotices, CaseClosing closing, TimeProvider time) : Activity<FinishReviewInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishReviewInput input)
    {
        var key = input.Run.Key();
        if (input.End != ReviewEnd.DutyEnded)
        {
            await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null));
            // Whoever hears that the duty ended finds the case closed.
            await closing.CloseNowAsync(key, input.End.ToString(), ReviewWords.ClosingReason(input.End), input.Run.Number, context.CancellationToken);
            var owed = (await duties.OfCaseAsync(key, context.CancellationToken)).Where(duty => duty.RuleId is RuleIds.Review12Months or RuleIds.ReviewOnRequestSchool);
            await ending.EndAsync(owed, input.End.ToString(), context.CancellationToken);
        }

        await runs.EndAsync(key, input.Run.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await steps.CloseAsync(key, input.Run.InstanceId(), null, context.CancellationToken);
        return true;
    }
}

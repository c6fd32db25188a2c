using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The plan is reviewed no longer: the law ends what was owed, and the case is closed.</summary>
public sealed class FinishReviewActivity(
    IDuties duties, RunEnding runEnding, DutyEnding ending, StopNoticesActivity stopNotices, CaseClosing closing) : Activity<FinishReviewInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishReviewInput input)
    {
        var key = input.Run.Key();
        if (input.End != ReviewEnd.DutyEnded)
        {
            await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null));
            // Whoever hears that the duty ended finds the case closed.
            await closing.CloseNowAsync(key, input.End.ToString(), ReviewWords.ClosingReason(input.End), input.Run.Number, context.CancellationToken);
            await ending.EndAsync(ReviewRules.InEndingOrder(await duties.OfCaseAsync(key, context.CancellationToken)), input.End.ToString(), context.CancellationToken);
        }

        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }
}

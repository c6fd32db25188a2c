using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Leaves the plan as the end wants it: ended, with its reviews and the case, or maintained as before.</summary>
public sealed class FinishCeasingActivity(
    IDuties duties, IRuns runs, RunEnding runEnding, DutyEnding ending, StopNoticesActivity stopNotices, CaseClosing closing, CeaseLetters letters, Nudging nudging, TimeProvider time) : Activity<FinishCeasingInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishCeasingInput input)
    {
        var key = input.Run.Key();
        await stopNotices.RunAsync(context, new StopNoticesInput(input.Run, null, OnlyOfRun: input.End != CeaseEnd.PlanCeased));
        var reviews = (await runs.OfCaseAsync(key, context.CancellationToken)).Where(run => run.Process == ReviewProcess.Name).ToList();
        if (input.End == CeaseEnd.PlanCeased)
            await EndPlanAsync(key, reviews.Max(run => run.Number), context.CancellationToken);
        else if (input.End == CeaseEnd.PlanStays)
            await letters.PlanStaysAsync(input.Run, context.CancellationToken);

        await runEnding.EndAsync(input.Run, context.CancellationToken);
        if (input.End == CeaseEnd.PlanStays)
            foreach (var run in reviews.Where(run => run.IsLive))
                await SayAsync(input.Run, run, context.CancellationToken);
        return true;
    }

    private async Task EndPlanAsync(CaseKey key, int number, CancellationToken cancellationToken)
    {
        await closing.CloseNowAsync(key, nameof(ReviewEnd.PlanCeased), ReviewWords.ClosingReason(ReviewEnd.PlanCeased), number, cancellationToken);
        await ending.EndAsync(ReviewRules.InEndingOrder(await duties.OfCaseAsync(key, cancellationToken)), nameof(ReviewEnd.PlanCeased), cancellationToken);
    }

    private async Task SayAsync(CaseRun ceasing, Run reviews, CancellationToken cancellationToken)
    {
        var nudge = new Nudge(reviews.Case, $"{CeaseEvents.PlanStays}-{ceasing.Number}", reviews.InstanceId, CeaseEvents.PlanStays, time.GetUtcNow());
        await runs.LeaveNudgeAsync(nudge, cancellationToken);
        await nudging.SayAsync(nudge, cancellationToken);
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Hands the open duty back to be decided again, since the decision was taken back.</summary>
public sealed class DecideAgainActivity(ISteps steps, ReviewStarting reviews, DutyMeeting meeting, ProcessStarting starting, TimeProvider time) : Activity<AnsweredStep, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var audit = new AuditEntry(input.Run.Key(), "decided-again", null, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["step"] = input.StepId });
        var decision = (await steps.FindAsync(input.Run.Key(), input.Run.SubjectId!, context.CancellationToken))!;
        await meeting.ResumeAsync(input.Run.Key(), decision.DutyId!, LegalEvents.CopyGiven, context.CancellationToken);
        await reviews.TakeBackAsync(input.Run.Key(), context.CancellationToken);
        return await starting.HandOverAsync(input.Run, DecideAlnProcess.RunAfter(input.Run, input.StepId), audit, context.CancellationToken);
    }
}

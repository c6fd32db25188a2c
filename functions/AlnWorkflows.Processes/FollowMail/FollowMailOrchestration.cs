using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Follows a mail after it was sent. A notice that its reader has not opened after three school days is posted as a
/// paper copy too; what did not arrive is given by other means, since it counts as given no longer (s.88(6) of the Act).</summary>
public sealed class FollowMailOrchestration : Orchestration<CaseRun, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, CaseRun run)
    {
        for (var asked = 1; ;)
        {
            var look = await context.CallAsync<LookAtMailActivity, MailLook>(run);
            if (look.IsDone)
                return await context.CallAsync<EndFollowingActivity, string>(run);

            var events = new List<string> { FollowMailProcess.Changed };
            if (look.StepType is { } type)
            {
                var step = await context.OpenStepAsync(run, type, look.Occurrence ?? asked, look.SubjectId, dutyId: look.DutyId);
                var taken = step.IsAnswered ? await context.CallAsync<TakeUpMailAnswerActivity, TakenUp>(new TakeUpMailAnswerInput(run, step.StepId)) : TakenUp.NotYet;
                if (taken == TakenUp.AskAgain)
                    asked++;
                if (taken is TakenUp.AskAgain or TakenUp.Done)
                    continue;
                events.Add(step.StepId);
                events.Add($"sent-{look.SubjectId}");
            }

            await context.AnyEventOrTimeAsync(events, look.NextAtUtc);
        }
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Ends the following of a mail; returns how it stands.</summary>
public sealed class EndFollowingActivity(FollowedMails followed, IRuns runs, OpenSteps steps, MailFollowing following, TimeProvider time) : Activity<CaseRun, string>
{
    public override async Task<string> RunAsync(ActivityContext context, CaseRun input)
    {
        await steps.CloseAsync(input.Key(), input.InstanceId(), null, context.CancellationToken);
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        var mail = await followed.OfAsync(input, context.CancellationToken);
        // Reported undelivered between the last look and this: whoever comes second follows it anew.
        if (mail is { Message.State: MessageState.Bounced, Notice.AwaitsGivingAgain: true } or { Message: { State: MessageState.Bounced, GivenOtherwiseOn: null }, Notice: null })
            await following.FollowAsync(mail.Message, context.CancellationToken);
        return mail?.Message.State.ToString() ?? "Unknown";
    }
}

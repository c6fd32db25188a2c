using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Audit;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>Mails the link of a version of the pack to the authority's officers.</summary>
public sealed class SendReferralActivity(ReferralLetters letters, Posting posting, IAudit audit, TimeProvider time) : Activity<AnsweredStep, ReferralSending>
{
    public override async Task<ReferralSending> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var versions = await letters.VersionsAsync(key, input.Run.SubjectId!, context.CancellationToken);
        var version = versions.Single(version => version.Pack.StepId == input.StepId);
        var kind = version.Number == 1 ? MessageKind.ReferralToAuthority : MessageKind.ReferralResubmitted;
        var mails = new List<Message>();
        foreach (var order in await letters.OrdersAsync(versions, version, kind, "1", context.CancellationToken))
            mails.Add(await posting.PostAsync(order with { Wake = (input.Run.InstanceId(), $"sent-{input.StepId}") }, context.CancellationToken));

        if (mails.Min(mail => mail.SentAt) is not { } sentAt)
            return new ReferralSending(null, mails.TrueForAll(mail => mail.IsUntold));
        var on = London.DateOf(sentAt);
        var what = version.Number == 1 ? "referred-to-authority" : "referral-resubmitted";
        await audit.AddOnceAsync(new AuditEntry(key, what, null, on, time.GetUtcNow(), new Dictionary<string, string> { ["step"] = version.Pack.StepId }), "step", context.CancellationToken);
        return new ReferralSending(on, false);
    }
}

using AlnWorkflows.Durable;
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
        var version = (await letters.VersionsAsync(key, input.Run.SubjectId!, context.CancellationToken)).Single(version => version.Pack.StepId == input.StepId);
        var kind = version.Number == 1 ? MessageKind.ReferralToAuthority : MessageKind.ReferralResubmitted;
        var mails = new List<Message>();
        foreach (var officer in await letters.OfficersAsync(key, context.CancellationToken))
        {
            var order = await letters.OrderAsync(version, kind, officer.PersonId, "1", context.CancellationToken);
            mails.Add(await posting.PostAsync(order with { Wake = (input.Run.InstanceId(), $"sent-{input.StepId}") }, context.CancellationToken));
        }

        if (mails.Min(mail => mail.SentAt) is not { } sentAt)
            return new ReferralSending(null, mails.TrueForAll(mail => mail.IsUntold));
        var on = London.DateOf(sentAt);
        await RecordAsync(key, version, on, context.CancellationToken);
        return new ReferralSending(on, false);
    }

    private async Task RecordAsync(CaseKey key, PackVersion version, DateOnly on, CancellationToken cancellationToken)
    {
        var what = version.Number == 1 ? "referred-to-authority" : "referral-resubmitted";
        if (!(await audit.OfCaseAsync(key, cancellationToken)).Any(entry => entry.What == what && entry.About.GetValueOrDefault("step") == version.Pack.StepId))
            await audit.AddAsync(new AuditEntry(key, what, null, on, time.GetUtcNow(), new Dictionary<string, string> { ["step"] = version.Pack.StepId }), cancellationToken);
    }
}

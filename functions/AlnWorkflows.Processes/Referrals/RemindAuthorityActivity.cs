using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>Reminds an authority that has not answered a version of the pack, where a reminder is due; each once.</summary>
/// <returns>When the next is due (UTC); null where none is left.</returns>
public sealed class RemindAuthorityActivity(ReferralLetters letters, ISteps steps, Posting posting, TimeProvider time) : Activity<AnsweredStep, DateTime?>
{
    public override async Task<DateTime?> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var versions = await letters.VersionsAsync(key, input.Run.SubjectId!, context.CancellationToken);
        var version = versions.Single(version => version.Pack.StepId == input.StepId);
        var reminders = ReferralRules.Reminders(
            version.HandedOver?.Answer!.HappenedOn ?? London.DateOf(version.Pack.Answer!.RecordedAt),
            PackVersion.ReceivedOn(versions),
            await letters.AuthorityDecidesByAsync(key, versions, context.CancellationToken));

        var now = time.GetUtcNow();
        if (reminders.LastOrDefault(at => at <= now) is var due && due != default && await IsWaitedForAsync(version, context.CancellationToken))
        {
            var occurrence = London.DateOf(due).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await posting.PostAllAsync(await letters.OrdersAsync(versions, version, MessageKind.ReferralReminder, occurrence, context.CancellationToken), context.CancellationToken);
        }

        return reminders.Cast<DateTimeOffset?>().FirstOrDefault(at => at > now)?.UtcDateTime;
    }

    private async Task<bool> IsWaitedForAsync(PackVersion version, CancellationToken cancellationToken) =>
        (await steps.OfCaseAsync(version.Pack.Case, cancellationToken)).Any(step => step.Type == ReferralStepTypes.Answer && step.SubjectId == version.Pack.StepId && step.State == StepState.Open);
}

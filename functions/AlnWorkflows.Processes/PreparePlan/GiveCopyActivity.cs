using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Gives one person their copy: mails the link where that is the means, else takes the day that was recorded.</summary>
/// <remarks>Null while a mail is still on its way.</remarks>
public sealed class GiveCopyActivity(ISteps steps, CaseValues values, LinkMaking links, RuleTable rules, Posting posting, MailFollowing following, FormatTasks formats, OwedCopies owed, IDuties duties, IAudit audit, TimeProvider time)
    : Activity<GiveCopyInput, DateOnly?>
{
    public override async Task<DateOnly?> RunAsync(ActivityContext context, GiveCopyInput input)
    {
        var answer = (await steps.FindAsync(input.Run.Key(), input.StepId, context.CancellationToken))!.Answer!;
        if (await GiveAsync(context, input, answer) is not { } on)
            return null;
        await owed.TakeInAsync(input.Run, answer, input.RecipientId, on, context.CancellationToken);
        return on;
    }

    private async Task<DateOnly?> GiveAsync(ActivityContext context, GiveCopyInput input, StepAnswer answer)
    {
        var key = input.Run.Key();
        if (answer["means"] == PaperGiving.Revised)
            return answer.HappenedOn;
        await formats.ForCopyAsync(key, input.StepId, input.RecipientId, context.CancellationToken);
        if (answer["means"] != nameof(GivingMeans.Email))
            return answer.HappenedOn;

        var filled = await values.OfAsync(key, context.CancellationToken);
        filled["planLink"] = await links.MakeAsync(key, LinkPurpose.Plan, answer["version"]!, input.RecipientId, context.CancellationToken);
        filled["reviewBy"] = BilingualDate.Date(ReviewBy(London.Today(time)));
        var message = await posting.PostAsync(
            new MessageOrder(key, MessageKind.PlanReady, input.RecipientId, input.StepId, "1", filled, (input.Run.InstanceId(), $"sent-{input.StepId}"), MustLeaveBy: await LastDayAsync(key, context.CancellationToken)),
            context.CancellationToken);
        if (message.GivenOtherwiseOn is { } otherwise)
            return otherwise;
        if (message.State is MessageState.Failed or MessageState.Bounced)
            await following.FollowAsync(message, context.CancellationToken);
        if (message.State is not MessageState.Sent)
            return null;

        var on = London.DateOf(message.SentAt!.Value);
        await audit.AddAsync(new AuditEntry(key, "copy-sent", null, on, message.SentAt.Value, new Dictionary<string, string> { ["step"] = input.StepId, ["recipient"] = input.RecipientId }), context.CancellationToken);
        return on;
    }

    private async Task<DateOnly?> LastDayAsync(CaseKey key, CancellationToken cancellationToken) =>
        (await duties.OfCaseAsync(key, cancellationToken)).FirstOrDefault(duty => duty is { State: DutyState.Open, RuleId: RuleIds.SchoolDecideAndIdp or RuleIds.SchoolIdpOnDirection })?.LegalLatest;

    /// <summary>The last day of the review period that a copy given on a day starts (s.23(2)).</summary>
    private DateOnly ReviewBy(DateOnly givenOn) =>
        ClockCalculator.Read(rules.InForce(RuleIds.Review12Months, givenOn), givenOn).LegalLatest;
}

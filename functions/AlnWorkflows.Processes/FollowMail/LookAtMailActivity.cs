using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Asks Records how a followed mail stands.</summary>
public sealed class LookAtMailActivity(FollowedMails followed, IDuties duties, ISteps steps, OpenSteps openSteps, ICalendars calendars, TimeProvider time) : Activity<CaseRun, MailLook>
{
    private const int SchoolDaysToOpen = 3;

    private const int DaysUntilLookedAtAgain = 7;

    /// <summary>Where the term dates are missing, in calendar days.</summary>
    private const int DaysWithoutCalendar = 5;

    public override async Task<MailLook> RunAsync(ActivityContext context, CaseRun input) =>
        await followed.OfAsync(input, context.CancellationToken) switch
        {
            { Message.State: MessageState.Bounced or MessageState.Failed } undelivered => await UndeliveredAsync(input, undelivered, context.CancellationToken),
            { Notice: { State: NoticeState.Given, OpenedAt: null, Given.Means: GivingMeans.Email } notice } => await UnopenedAsync(input, notice, context.CancellationToken),
            _ => MailLook.Done,
        };

    private async Task<MailLook> UndeliveredAsync(CaseRun run, FollowedMail mail, CancellationToken cancellationToken)
    {
        var isSettled = mail.Notice is { } notice ? !notice.AwaitsGivingAgain : mail.Message.GivenOtherwiseOn is not null;
        if (isSettled)
            return MailLook.Done;
        await openSteps.CloseAsync(run.Key(), run.InstanceId(), [FollowMailStepTypes.PostPaperCopy], cancellationToken);
        var duty = mail.Notice?.DutyId ?? await DutyOfCopyAsync(mail.Message, cancellationToken);
        return new MailLook(false, FollowMailStepTypes.MailUndelivered, mail.Notice?.NoticeId ?? mail.Message.RecipientId, duty);
    }

    private async Task<string?> DutyOfCopyAsync(Message message, CancellationToken cancellationToken) => message.Kind == MessageKind.PlanReady
        ? (await duties.OfCaseAsync(message.Case, cancellationToken)).LastOrDefault(duty => duty is { State: DutyState.Open, RuleId: RuleIds.SchoolDecideAndIdp or RuleIds.SchoolIdpOnDirection })?.DutyId
        : null;

    private async Task<MailLook> UnopenedAsync(CaseRun run, Notice notice, CancellationToken cancellationToken)
    {
        var sending = 1 + (notice.VoidGivings?.Count ?? 0);
        var posted = await steps.FindAsync(notice.Case, run.StepId(FollowMailStepTypes.PostPaperCopy, sending, notice.NoticeId), cancellationToken);
        if (posted?.Answer is not null || await HoldsPlanAsync(notice, cancellationToken))
            return MailLook.Done;
        var due = London.At(await LastDayToOpenAsync(notice, cancellationToken), LadderDays.FiringTime);
        return time.GetUtcNow() < due
            ? new MailLook(false, NextAtUtc: due.UtcDateTime)
            : new MailLook(false, FollowMailStepTypes.PostPaperCopy, notice.NoticeId, notice.DutyId, AgainAtUtc(notice), sending);
    }

    /// <summary>Only the plan makes a paper copy needless without a word to whoever follows the mail.</summary>
    private DateTime? AgainAtUtc(Notice notice) => notice.Kind == NoticeKind.PlanWillBePrepared ? time.GetUtcNow().AddDays(DaysUntilLookedAtAgain).UtcDateTime : null;

    /// <summary>Whoever was given the plan otherwise than by e-mail need not be posted that there would be one.</summary>
    private async Task<bool> HoldsPlanAsync(Notice notice, CancellationToken cancellationToken) => notice.Kind == NoticeKind.PlanWillBePrepared
        && (await steps.OfCaseAsync(notice.Case, cancellationToken)).Any(step =>
            step is { Type: PreparePlanStepTypes.GiveCopy, Answer: { } copy } && step.SubjectId == notice.RecipientId
            && copy.RecordedAt >= notice.PreparedAt && copy["means"] != nameof(GivingMeans.Email));

    /// <summary>The school day after those in which it could be opened.</summary>
    private async Task<DateOnly> LastDayToOpenAsync(Notice notice, CancellationToken cancellationToken)
    {
        try
        {
            return (await calendars.OfBodyAsync(notice.Case.BodyId, cancellationToken)).AddSchoolDays(notice.Given!.On, SchoolDaysToOpen + 1);
        }
        catch (CalendarGapException)
        {
            return notice.Given!.On.AddDays(DaysWithoutCalendar);
        }
    }
}

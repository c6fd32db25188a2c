using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Records how what did not arrive was given after all, or sends it to the corrected address; and meets the duty
/// that waited for it.</summary>
public sealed class TakeUpMailAnswerActivity(
    FollowedMails followed,
    ISteps steps,
    INotices notices,
    IMessages messages,
    IDuties duties,
    IRuns runs,
    Nudging nudging,
    GiveNoticeActivity giveNotice,
    DutyMeeting meeting,
    CaseClosing closing,
    TimeProvider time) : Activity<TakeUpMailAnswerInput, TakenUp>
{
    public override async Task<TakenUp> RunAsync(ActivityContext context, TakeUpMailAnswerInput input)
    {
        var key = input.Run.Key();
        var step = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!;
        if (step.Type == FollowMailStepTypes.PostPaperCopy || await followed.OfAsync(input.Run, context.CancellationToken) is not { } mail)
            return TakenUp.Done;
        if (mail.Notice is null)
            return await GivenOtherwiseAsync(input.Run, mail.Message, step.Answer!, context.CancellationToken);
        if (step.Answer!["means"] == nameof(GivingMeans.Email))
            return await SendAgainAsync(context, input.Run, mail.Notice);
        await GivenOnPaperAsync(mail.Notice, step.Answer, context.CancellationToken);
        await SettleAsync(input.Run, mail.Notice.DutyId, LegalEvents.NoAlnNoticeGiven, mail.Notice.Kind == NoticeKind.NoAln ? step.Answer.HappenedOn : null, context.CancellationToken);
        return TakenUp.Done;
    }

    private async Task<TakenUp> SendAgainAsync(ActivityContext context, CaseRun run, Notice notice)
    {
        await notices.ChangeAsync(
            notice.Case, notice.NoticeId,
            current => current is { State: NoticeState.OnPaper, AwaitsGivingAgain: true } ? current with { State = NoticeState.Held } : current,
            null, context.CancellationToken);
        var attempt = await giveNotice.RunAsync(context, new GiveNoticeInput(run, notice.NoticeId));
        if (attempt.State is GivingState.Waiting)
            return TakenUp.NotYet;
        if (attempt.State is GivingState.OnPaper)
            return TakenUp.AskAgain;
        await SettleAsync(run, notice.DutyId, LegalEvents.NoAlnNoticeGiven, notice.Kind == NoticeKind.NoAln ? attempt.On : null, context.CancellationToken);
        return TakenUp.Done;
    }

    private async Task GivenOnPaperAsync(Notice notice, StepAnswer answer, CancellationToken cancellationToken)
    {
        var giving = new NoticeGiving(Enum.Parse<GivingMeans>(answer["means"]!), answer.HappenedOn, answer.PersonId, answer.RecordedAt);
        await notices.ChangeAsync(
            notice.Case,
            notice.NoticeId,
            current => current.AwaitsGivingAgain ? current with { State = NoticeState.Given, Given = giving } : current,
            Entry(notice.Case, "notice-given", answer, ("notice", notice.NoticeId)),
            cancellationToken);
    }

    private async Task<TakenUp> GivenOtherwiseAsync(CaseRun run, Message message, StepAnswer answer, CancellationToken cancellationToken)
    {
        await messages.ChangeAsync(message.Case, message.Key, current => current.GivenOtherwiseOn is null, current => current with { GivenOtherwiseOn = answer.HappenedOn }, cancellationToken);
        if (message is { RunId: not null, EventName: not null })
        {
            var nudge = new Nudge(message.Case, $"given-{FollowMailProcess.SubjectOf(message.Key)}", message.RunId, message.EventName, time.GetUtcNow());
            await runs.LeaveNudgeAsync(nudge, cancellationToken);
            await nudging.SayIfPossibleAsync(nudge, cancellationToken);
        }

        if (message.Kind == MessageKind.PlanReady)
            foreach (var duty in await duties.OfCaseAsync(message.Case, cancellationToken))
                await SettleAsync(run, duty.DutyId, LegalEvents.CopyGiven, answer.HappenedOn, cancellationToken);
        return TakenUp.Done;
    }

    /// <summary>Meets the duty that waits for nothing else; one that its own process has still to meet is left to it. One met
    /// already is met again: who met it may have stopped before anybody heard of it.</summary>
    private async Task SettleAsync(CaseRun run, string? dutyId, string metBy, DateOnly? on, CancellationToken cancellationToken)
    {
        if (on is { } day && dutyId is not null && await duties.FindAsync(run.Key(), dutyId, cancellationToken) is { } duty
            && (duty is { State: DutyState.Open, AwaitsGivingSince: not null } || (duty.State == DutyState.Met && duty.MetBy == metBy)))
            await meeting.MeetAsync(new MeetDutyInput(run, dutyId, day, metBy), cancellationToken);
        await closing.CloseIfOnlyGivingWasLeftAsync(run.Key(), cancellationToken);
    }

    private AuditEntry Entry(CaseKey key, string what, StepAnswer answer, (string, string) about) =>
        new(key, what, answer.PersonId, answer.HappenedOn, time.GetUtcNow(), new Dictionary<string, string> { [about.Item1] = about.Item2 });
}

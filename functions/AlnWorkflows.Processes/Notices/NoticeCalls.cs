using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>How a process gives a notice: written in every reader's language, held until the next sending time,
/// then sent where the Act allows e-mail (s.88(3)), else printed and its giving recorded.</summary>
public static class NoticeCalls
{
    /// <summary>Gives a notice to everyone the law names and returns the day the last of them had it.</summary>
    public static async Task<NoticeGiven> GiveToFamilyAsync(this OrchestrationContext context, CaseRun run, NoticeKind kind, int occurrence, string stepId, string? dutyId)
    {
        var order = new NoticeOrder(run, kind, occurrence, stepId, dutyId);
        var owed = await context.TranslationOwedAsync(order);
        return new NoticeGiven(await context.GiveAsync(order), order, owed.Translation);
    }

    /// <summary>Gives a notice to everyone the law names, and the language it may have lacked as well.</summary>
    public static async Task GiveWholeToFamilyAsync(this OrchestrationContext context, CaseRun run, NoticeKind kind, int occurrence, string stepId, string? dutyId) =>
        await context.FollowWithTranslationAsync(await context.GiveToFamilyAsync(run, kind, occurrence, stepId, dutyId));

    /// <summary>Where a notice went with the other language to follow, waits for the translation and gives it.</summary>
    public static async Task FollowWithTranslationAsync(this OrchestrationContext context, NoticeGiven given)
    {
        if (given.TranslationOwed is null)
            return;
        await given.TranslationOwed;
        await context.GiveAsync(given.Order with { IsTranslation = true });
    }

    private static async Task<DateOnly> GiveAsync(this OrchestrationContext context, NoticeOrder order)
    {
        if (context.Version == "1")
            return (await context.GiveToAllAsync(order, await context.PrepareWholeAsync(order))).Max()!.Value;

        while (true)
        {
            var notices = await context.PrepareWholeAsync(order);
            if (notices.Count > 0)
                await context.CreateTimer(notices.Min(notice => notice.LeavesAtUtc), CancellationToken.None);
            // Who is told is decided when it leaves: whoever has come to be told since is written for now.
            notices = await context.PrepareWholeAsync(order);
            if ((await context.GiveToAllAsync(order, notices)).Max() is { } last)
                return last;
            await context.CreateTimer(context.CurrentUtcDateTime.AddHours(24), CancellationToken.None);
        }
    }

    private static Task<DateOnly?[]> GiveToAllAsync(this OrchestrationContext context, NoticeOrder order, IReadOnlyList<PreparedNotice> notices) =>
        Task.WhenAll(notices.Select(notice => GiveToOneAsync(context, order.Run, notice)));

    /// <summary>A notice that lacks what the law requires is nobody's until somebody has added it; the duty's clock and
    /// its reminders run on.</summary>
    private static async Task<IReadOnlyList<PreparedNotice>> PrepareWholeAsync(this OrchestrationContext context, NoticeOrder order)
    {
        for (var attempt = 1; ; attempt++)
        {
            var notices = await context.CallAsync<PrepareNoticesActivity, IReadOnlyList<PreparedNotice>>(order);
            if (notices.FirstOrDefault(notice => notice.IsIncomplete) is not { } incomplete)
                return notices;
            await context.AnswerToAsync(order.Run, NoticeStepTypes.CompleteNotice, attempt, subjectId: incomplete.NoticeId, dutyId: order.DutyId);
        }
    }

    /// <returns>The day they had it; null where they are no longer to be told.</returns>
    private static async Task<DateOnly?> GiveToOneAsync(OrchestrationContext context, CaseRun run, PreparedNotice notice)
    {
        await context.CreateTimer(notice.LeavesAtUtc, CancellationToken.None);
        while (true)
        {
            var attempt = await context.CallAsync<GiveNoticeActivity, GivingAttempt>(new GiveNoticeInput(run, notice.NoticeId, OnlyIfStillNeeded: context.Version != "1"));
            switch (attempt.State)
            {
                case GivingState.Given:
                    return attempt.On!.Value;
                case GivingState.NotNeeded:
                    return null;
                case GivingState.OnPaper:
                    var paper = await context.AnswerToAsync(run, NoticeStepTypes.GiveOnPaper, 1, subjectId: notice.NoticeId);
                    var on = await context.CallAsync<RecordPaperGivingActivity, DateOnly>(new RecordPaperGivingInput(run, notice.NoticeId, paper.StepId));
                    return paper["means"] == PaperGiving.NotNeeded && context.Version != "1" ? null : on;
                case GivingState.Stopped:
                    // Taken back: the process goes on from the new decision, and nobody waits for this one.
                    await new TaskCompletionSource().Task;
                    break;
                default:
                    await context.EventOrTimeAsync($"sent-{notice.NoticeId}", context.CurrentUtcDateTime.AddHours(24));
                    break;
            }
        }
    }

    /// <summary>Returns once what was written for the case is there in every reader's language, or a named person chose
    /// to send it with the other language to follow: then the translation is owed.</summary>
    private static async Task<OwedTranslation> TranslationOwedAsync(this OrchestrationContext context, NoticeOrder order)
    {
        var need = await context.CallAsync<TranslationNeedActivity, TranslationNeed>(order);
        if (!need.IsNeeded)
            return OwedTranslation.None;

        var translated = context.AnswerToAsync(order.Run, NoticeStepTypes.Translate, order.Occurrence, subjectId: order.StepId, dutyId: order.DutyId);
        using var noLonger = new CancellationTokenSource();
        var lastMoment = context.CreateTimer(need.ChooseAtUtc, noLonger.Token);
        if (await Task.WhenAny(translated, lastMoment) == translated)
        {
            noLonger.Cancel();
            return OwedTranslation.None;
        }

        var chosen = context.AnswerToAsync(order.Run, NoticeStepTypes.SendOrWait, order.Occurrence, subjectId: order.StepId, dutyId: order.DutyId);
        if (await Task.WhenAny(translated, chosen) == chosen && (await chosen)["choice"] == "send")
            return new OwedTranslation(translated);
        await translated;
        return OwedTranslation.None;
    }
}

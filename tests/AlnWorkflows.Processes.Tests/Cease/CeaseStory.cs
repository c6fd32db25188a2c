using System.Globalization;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Cease;

/// <summary>A maintained plan that the school proposes to cease to maintain.</summary>
internal sealed class CeaseStory(ProcessHost host, CaseKey key)
{
    public CaseKey Key => key;

    public ReviewStory Reviews => new(host, key);

    /// <summary>The review of a plan given on Thursday 15 January 2026 found that day that the learner no longer has ALN;
    /// views are asked for by 29 January.</summary>
    public static async Task<CeaseStory> FromReviewAsync(ProcessHost host, params (string Field, string Value)[] concern)
    {
        var reviews = await ReviewStory.BeginAsync(host, concern);
        await reviews.AskAsync(ReviewCodes.School, "2026-01-15");
        await reviews.DecideAsync(ReviewCodes.NoLongerAln, "2026-01-15");
        return new CeaseStory(host, reviews.Key);
    }

    /// <summary>The same, and on Friday 30 January notice was given of the decision to cease.</summary>
    public static async Task<CeaseStory> DecidedAsync(ProcessHost host)
    {
        var story = await FromReviewAsync(host);
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2026, 1, 30));
        await host.MoveToAsync(new DateOnly(2026, 2, 2));
        return story;
    }

    public Task<AnswerResult> ProposeAsync(string on, string replyBy) =>
        host.AnswerAsync(key, CeaseStepTypes.Propose, ("happenedOn", on), ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"), ("replyBy", replyBy));

    public async Task<AnswerResult> DecideAsync(string decision, DateOnly on)
    {
        await host.MoveToAsync(on);
        return await host.AnswerAsync(
            key, CeaseStepTypes.Decide, ("happenedOn", Day(on)), ("heard", "Cytuno"), ("decision", decision), ("reasons.cy", "Cynnydd da"), ("reasons.en", "Good progress"), ("telephoned", "no"), ("notTelephoned", "Dim ffôn"));
    }

    public async Task<AnswerResult> ConfirmAsync(string type, string came, DateOnly on, DateOnly? askAgainOn = null)
    {
        await host.MoveToAsync(on);
        return await host.AnswerAsync(key, type, ("came", came), ("askAgainOn", askAgainOn is { } day ? Day(day) : ""));
    }

    public async Task<Notice> NoticeAsync(NoticeKind kind) => Assert.Single(await host.NoticesAsync(key), notice => notice.Kind == kind);

    public async Task<(CasePhase Phase, string? Reason)> CaseAsync() => ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason);

    public async Task<bool> IsMaintainedAsync() => (await Reviews.PeriodsAsync()).Any(period => period.State == DutyState.Open) && (await CaseAsync()).Phase != CasePhase.Closed;

    public async Task<bool> IsCeasingAsync() => (await host.Get<IRuns>().OfCaseAsync(key)).Any(run => run is { Process: CeaseProcess.Name, IsLive: true });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

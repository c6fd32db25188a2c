using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.ApplyCalendar;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.PreparePlan;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Tests.Reviews;

/// <summary>A plan whose copy was first given on Thursday 15 January 2026, and its reviews.</summary>
internal sealed class ReviewStory(ProcessHost host, CaseKey key)
{
    public CaseKey Key => key;

    public static async Task<ReviewStory> BeginAsync(ProcessHost host, params (string Field, string Value)[] concern)
    {
        var key = await host.StartCaseAsync(concern);
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2026-01-05"), ("how", "Oed"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2026-01-05"));
        await host.MoveToAsync(new DateOnly(2026, 1, 15));
        var story = new ReviewStory(host, key);
        await story.UploadAndGiveAsync("1", "2026-01-15");
        return story;
    }

    /// <summary>A young person’s plan, whose copy was given by hand on Monday 6 October 2025.</summary>
    public static async Task<ReviewStory> OfYoungPersonAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync(PlanStory.YoungPerson);
        await host.AnswerAsync(key, DecideAlnStepTypes.Consent, ("consent", "yes"), ("happenedOn", "2025-09-15"));
        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 6));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-06");
        return new ReviewStory(host, key);
    }

    public static Task<ProcessHost> HostAsync(Func<Body, Body>? school = null) => ProcessHost.StartAsync(new DateOnly(2026, 1, 5), school);

    public async Task<IReadOnlyList<Duty>> PeriodsAsync() =>
        [.. (await host.Get<IDuties>().OfCaseAsync(key)).Where(duty => duty.RuleId == RuleIds.Review12Months).OrderBy(duty => duty.Clock.AnchorDate)];

    public async Task<Duty> CurrentAsync() => (await PeriodsAsync()).Last(duty => duty.State != DutyState.Ended);

    public async Task<Duty> RequestAsync() => await host.DutyAsync(key, RuleIds.ReviewOnRequestSchool);

    public Task<AnswerResult> AskAsync(string by, string on) => host.AnswerAsync(key, Type.Ask, ("by", by), ("happenedOn", on));

    public Task<AnswerResult> DecideAsync(string outcome, string on) =>
        host.AnswerAsync(key, Type.Outcome, ("happenedOn", on), ("views", "learner,parents"), ("progress", "Cynnydd da"), ("outcome", outcome), ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"), ("telephoned", "no"), ("notTelephoned", "Dim ffôn"), ("replyBy", DateOnly.Parse(on, CultureInfo.InvariantCulture).AddDays(14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public async Task ReviseAsync(string version, string on)
    {
        await DecideAsync(ReviewCodes.Revise, on);
        await UploadAndGiveAsync(version, on);
    }

    public async Task UploadAndGiveAsync(string version, string on)
    {
        await host.AnswerAsync(key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), host.ActorOf(ProcessHost.Alnco), new UploadedFile("plan.pdf", new([.. Answers.Pdf, (byte)version[0]])), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"));
        foreach (var step in (await host.StepsAsync(key)).Where(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open }))
            Assert.Empty((await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", version), ("means", "ByHand"), ("happenedOn", on))).Problems);
    }

    public Task<bool> IsReviewingAsync() => host.IsOpenAsync(key, Type.Outcome);

    /// <summary>Term dates for the years that nobody has published yet, each term between the usual days.</summary>
    public static Task EnterTermDatesAsync(ProcessHost host, int from, int to) => host.ChangeCalendarAsync(
        CalendarChange.Nothing with { TermDates = [.. Enumerable.Range(from, to - from + 1).Select(YearOf)] }, ProcessHost.Authority);

    public static SchoolYearTerms YearOf(int year) => new(
        new SchoolYear(year),
        Term(MondayFrom(year, 9, 1), MondayFrom(year, 10, 25), FridayBy(year, 12, 20)),
        Term(MondayFrom(year + 1, 1, 4), MondayFrom(year + 1, 2, 12), FridayBy(year + 1, 3, 31)),
        Term(MondayFrom(year + 1, 4, 12), MondayFrom(year + 1, 5, 24), FridayBy(year + 1, 7, 21)));

    private static TermDates Term(DateOnly first, DateOnly halfTerm, DateOnly last) => new(Marked(first), Marked(halfTerm), Marked(halfTerm.AddDays(4)), Marked(last));

    private static MarkedDate Marked(DateOnly date) => new(date, Confidence.U);

    private static DateOnly MondayFrom(int year, int month, int day) => Enumerable.Range(0, 7).Select(new DateOnly(year, month, day).AddDays).First(date => date.DayOfWeek == DayOfWeek.Monday);

    private static DateOnly FridayBy(int year, int month, int day) => Enumerable.Range(-6, 7).Select(new DateOnly(year, month, day).AddDays).First(date => date.DayOfWeek == DayOfWeek.Friday);
}

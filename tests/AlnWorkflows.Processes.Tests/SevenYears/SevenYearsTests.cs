using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.ApplyCalendar;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.PreparePlan;
using AlnWorkflows.Processes.Tests.Referrals;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Processes.Tests.TargetedProvision;

namespace AlnWorkflows.Processes.Tests.SevenYears;

/// <summary>One learner from the reception class to a move in Year 6, on term dates entered here.</summary>
public sealed class SevenYearsTests
{
    [Fact]
    public async Task Every_duty_of_seven_years_is_met_or_breached_on_the_days_the_law_says()
    {
        await using var host = await ProvisionStory.HostAsync();
        await EnterTermDatesAsync(host);
        var key = await ProvisionAsync(host);
        await ReferAndWinAsync(host, key);
        await PrepareAsDirectedAsync(host, key);
        await ReviewSixTimesAsync(host, new ReviewStory(host, key));
        await MoveAwayAsync(host, key);

        // Counted by hand from the term dates below; a review’s year ends the day before the day it began on.
        Assert.Equal(
            [
                Met(RuleIds.SchoolDecideAndIdp, "2025-09-15", "2025-11-10", "2025-10-01"),
                Met(RuleIds.SchoolIdpOnDirection, "2025-12-08", "2026-02-09", "2026-01-15"),
                Met(RuleIds.Review12Months, "2026-01-15", "2027-01-14", "2027-01-11"),
                Met(RuleIds.Review12Months, "2027-01-11", "2028-01-10", "2027-12-13"),
                Met(RuleIds.Review12Months, "2027-12-13", "2028-12-12", "2028-05-08"),
                Met(RuleIds.ReviewOnRequestSchool, "2028-03-06", "2028-05-10", "2028-05-08"),
                Met(RuleIds.Review12Months, "2028-05-08", "2029-05-07", "2029-06-11", breach: "2029-05-08"),
                Met(RuleIds.Review12Months, "2029-05-08", "2030-05-07", "2029-06-11"),
                Met(RuleIds.Review12Months, "2029-06-11", "2030-06-10", "2030-05-20"),
                Met(RuleIds.Review12Months, "2030-05-20", "2031-05-19", "2031-05-12"),
                new(RuleIds.Review12Months, Day("2031-05-12"), Day("2032-05-11"), DutyState.Ended, null, null),
            ],
            (await host.Get<IDuties>().OfCaseAsync(key)).OrderBy(duty => duty.OpenedAt).Select(Stood.Of));
        Assert.Equal((CasePhase.Closed, nameof(ReviewEnd.PlanTransferred)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(key), run => run.IsLive && run.Process != "follow-mail");
    }

    private static async Task EnterTermDatesAsync(ProcessHost host) => await host.ChangeCalendarAsync(
        CalendarChange.Nothing with
        {
            TermDates =
            [
                Year(2027, ("09-06", "10-25", "12-17"), ("01-10", "02-14", "03-31"), ("04-17", "05-29", "07-21")),
                Year(2028, ("09-04", "10-30", "12-15"), ("01-08", "02-12", "03-30"), ("04-16", "05-28", "07-20")),
                Year(2029, ("09-03", "10-29", "12-14"), ("01-07", "02-18", "03-29"), ("04-29", "05-27", "07-19")),
                Year(2030, ("09-02", "10-28", "12-20"), ("01-06", "02-17", "03-28"), ("04-28", "05-26", "07-18")),
                Year(2031, ("09-01", "10-27", "12-19"), ("01-05", "02-16", "03-26"), ("04-12", "05-31", "07-20")),
            ],
        },
        ProcessHost.Authority);

    /// <summary>Targeted provision from September, until it appears on 15 September that there may be ALN.</summary>
    private static async Task<CaseKey> ProvisionAsync(ProcessHost host)
    {
        var story = await ProvisionStory.BeginAsync(host, ("dateOfBirth", "2020-11-02"), ("parent1Willing", "yes"), ("parent1AskedBy", "Siân Evans"), ("parent1AskedOn", "2025-09-01"));
        await host.MoveToAsync(ProvisionStory.ReviewOn);
        Assert.Empty((await story.ReviewAsync("2025-09-15", ("appears", "yes"))).Problems);
        await host.AnswerAsync(story.Key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        return story.Key;
    }

    /// <summary>Referring ends the school’s duty whatever the authority answers; refused, it is answered point by point and won.</summary>
    private static async Task ReferAndWinAsync(ProcessHost host, CaseKey key)
    {
        await host.DecideReferralAsync(key, Day("2025-09-30"));
        await host.SendPackAsync(key, Day("2025-10-01"));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Refused, Day("2025-10-15"), [.. ReferralStory.Refusal, ("receivedOn", "2025-10-02")]);
        await host.SendPackAsync(key, Day("2025-10-20"), ("undeterminedReply", "Daeth yr adroddiad"));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Accepted, Day("2025-11-03"), ("saidBy", "Owain Huws"));
        Assert.Equal((CasePhase.Closed, nameof(DecideAlnOutcome.Referred)), ((await host.CaseAsync(key)).Phase, (await host.CaseAsync(key)).ClosingReason));
    }

    private static async Task PrepareAsDirectedAsync(ProcessHost host, CaseKey key)
    {
        await host.MoveToAsync(Day("2025-12-08"));
        var direction = new FormValues(new Dictionary<string, string> { ["happenedOn"] = "2025-12-08", ["what"] = DirectionCodes.Prepare });
        Assert.Empty(await host.Get<DirectionStarting>().StartAsync(host.ActorOf(ProcessHost.Alnco), key, direction, CancellationToken.None));
        await host.SettleAsync();
        await host.MoveToAsync(Day("2026-01-15"));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2026-01-15");
    }

    /// <summary>Two in time, an early one that the family asked for, one missed and held late, two more in time.</summary>
    private static async Task ReviewSixTimesAsync(ProcessHost host, ReviewStory story)
    {
        await ReviseAsync(host, story, "2", "2027-01-11");
        await LeaveAsItIsAsync(host, story, "2027-12-13");

        await host.MoveToAsync(Day("2028-03-06"));
        await story.AskAsync(ReviewCodes.Family, "2028-03-06");
        await host.AnswerAsync(story.Key, ReviewStepTypes.DecideRequest, ("choice", ReviewCodes.Review), ("happenedOn", "2028-03-06"));
        await ReviseAsync(host, story, "3", "2028-05-08");

        await host.MoveToAsync(Day("2029-05-15"));
        Assert.Equal(Day("2029-05-08"), (await story.PeriodsAsync()).Last(period => period.Breach is not null).Breach!.Since);
        Assert.NotEmpty(await host.SentAsync(story.Key, MessageKind.OverdueToHeadteacher));
        await ReviseAsync(host, story, "4", "2029-06-11");

        await LeaveAsItIsAsync(host, story, "2030-05-20");
        await ReviseAsync(host, story, "5", "2031-05-12");
    }

    private static async Task ReviseAsync(ProcessHost host, ReviewStory story, string version, string on)
    {
        await host.MoveToAsync(Day(on));
        Assert.True(await story.IsReviewingAsync());
        await story.ReviseAsync(version, on);
    }

    private static async Task LeaveAsItIsAsync(ProcessHost host, ReviewStory story, string on)
    {
        await host.MoveToAsync(Day(on));
        Assert.True(await story.IsReviewingAsync());
        await story.DecideAsync(ReviewCodes.NoRevision, on);
        await host.MoveToAsync(Day(on).AddDays(2));
    }

    private static async Task MoveAwayAsync(ProcessHost host, CaseKey key)
    {
        await host.MoveToAsync(Day("2032-04-26"));
        Assert.Empty((await host.AnswerAsync(key, ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Transferred), ("happenedOn", "2032-04-26"))).Problems);
    }

    private static SchoolYearTerms Year(int year, (string First, string HalfTerm, string Last) autumn, (string First, string HalfTerm, string Last) spring, (string First, string HalfTerm, string Last) summer) =>
        new(new SchoolYear(year), Term(year, autumn), Term(year + 1, spring), Term(year + 1, summer));

    private static TermDates Term(int year, (string First, string HalfTerm, string Last) dates)
    {
        return new(On(dates.First), On(dates.HalfTerm), new MarkedDate(On(dates.HalfTerm).Date.AddDays(4), Confidence.U), On(dates.Last));

        MarkedDate On(string day) => new(Day($"{year}-{day}"), Confidence.U);
    }

    private static Stood Met(string rule, string from, string latest, string on, string? breach = null) =>
        new(rule, Day(from), Day(latest), DutyState.Met, Day(on), breach is null ? null : Day(breach));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

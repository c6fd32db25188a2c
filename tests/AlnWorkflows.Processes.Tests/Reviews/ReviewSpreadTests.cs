using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Tests.Reviews;

/// <summary>Weeks counted by hand on Cardiff's published terms: the autumn half-term of 2026 is 26 to 30 October.</summary>
public sealed class ReviewSpreadTests
{
    private static readonly DateOnly Today = new(2026, 9, 1);

    [Fact]
    public async Task Five_reviews_in_one_week_are_spread_back_over_weeks_with_school_days_two_in_each()
    {
        var planned = ReviewSpread.Propose(Five(), await CalendarAsync(), Today, perWeek: 2);

        Assert.Equal(
            [new DateOnly(2026, 10, 12), new DateOnly(2026, 10, 19), new DateOnly(2026, 10, 19), null, null],
            planned.Select(review => review.Proposed));
        Assert.All(planned, review => Assert.Null(review.Chosen));
    }

    [Fact]
    public async Task A_week_that_somebody_has_chosen_stays_and_takes_up_room()
    {
        var chosen = Five().Select((review, index) => index == 0 ? review with { Chosen = new DateOnly(2026, 11, 2) } : review);
        var planned = ReviewSpread.Propose(chosen, await CalendarAsync(), Today, perWeek: 5);
        Assert.All(planned, review => Assert.Null(review.Proposed));

        var full = ReviewSpread.Propose(chosen, await CalendarAsync(), Today, perWeek: 1);
        Assert.Null(full[0].Proposed);
        Assert.All(full.Skip(1), review => Assert.True(review.Proposed < new DateOnly(2026, 11, 2)));
    }

    [Fact]
    public async Task No_review_is_proposed_after_its_date_in_law_nor_before_next_week()
    {
        var planned = ReviewSpread.Propose(Five(), await CalendarAsync(), new DateOnly(2026, 10, 27), perWeek: 2);
        Assert.All(planned, review => Assert.Null(review.Proposed));
    }

    [Fact]
    public async Task A_review_due_in_a_holiday_is_proposed_for_the_last_week_before_it()
    {
        var planned = ReviewSpread.Propose([Review("a", new DateOnly(2026, 10, 30))], await CalendarAsync(), Today, perWeek: 2);
        Assert.Equal(new DateOnly(2026, 10, 19), Assert.Single(planned).Proposed);
    }

    [Fact]
    public async Task A_school_s_reviews_are_listed_with_the_week_that_was_chosen()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        Assert.Equal(new DateOnly(2027, 1, 14), Assert.Single(await host.Get<ReviewPlanning>().OfBodyAsync(ProcessHost.School, 2, CancellationToken.None)).ReviewBy);

        await host.AnswerAsync(story.Key, Type.ChooseWeek, ("week", "2026-07-08"));
        Assert.Equal(new DateOnly(2026, 7, 6), Assert.Single(await host.Get<ReviewPlanning>().OfBodyAsync(ProcessHost.School, 2, CancellationToken.None)).Chosen);
    }

    private static IEnumerable<PlannedReview> Five() => Enumerable.Range(2, 5).Select(day => Review($"case-{day}", new DateOnly(2026, 11, day)));

    private static PlannedReview Review(string caseId, DateOnly by) => new(new CaseKey(ProcessHost.School, caseId), by, null);

    private static async Task<SchoolCalendar> CalendarAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        return await host.Get<ICalendars>().OfBodyAsync(ProcessHost.School);
    }
}

using System.Globalization;

namespace AlnWorkflows.Processes.Tests.Oracle;

public sealed class OracleDeadlinesTests
{
    private static readonly OracleDeadlines In2025To2026 = new(PublishedYear.With());

    [Theory]
    [InlineData("Mon 15 Sep 2025", "Mon 10 Nov 2025")]
    [InlineData("Mon 17 Nov 2025", "Mon 19 Jan 2026")]
    [InlineData("Mon 12 Jan 2026", "Mon 9 Mar 2026")]
    [InlineData("Mon 2 Mar 2026", "Tue 5 May 2026")]
    [InlineData("Mon 1 Jun 2026", "Mon 20 Jul 2026")]
    public void Thirty_five_school_days_from_attention_end_where_the_published_calendar_puts_them(string attention, string last) =>
        Assert.Equal(Day(last), In2025To2026.Duty("school-decide-and-idp", Day(attention)).LegalLatest);

    [Fact]
    public void The_day_to_chase_by_is_the_34th_school_day() =>
        Assert.Equal(Day("Fri 7 Nov 2025"), In2025To2026.Duty("school-decide-and-idp", Day("Mon 15 Sep 2025")).SafeBy);

    [Fact]
    public void An_INSET_day_in_the_period_moves_the_last_day_but_not_the_day_to_chase_by()
    {
        var deadlines = new OracleDeadlines(PublishedYear.With(new DateOnly(2025, 10, 24)));

        var duty = deadlines.Duty("school-decide-and-idp", Day("Mon 15 Sep 2025"));

        Assert.Equal(new OracleDuty(Day("Fri 7 Nov 2025"), Day("Tue 11 Nov 2025")), duty);
    }

    [Fact]
    public void A_trigger_in_the_holidays_is_day_nought_like_any_other() =>
        Assert.Equal(
            In2025To2026.Duty("school-decide-and-idp", Day("Fri 24 Oct 2025")),
            In2025To2026.Duty("school-decide-and-idp", Day("Wed 29 Oct 2025")));

    [Fact]
    public void A_ladder_day_counts_INSET_days()
    {
        var deadlines = new OracleDeadlines(PublishedYear.With(new DateOnly(2025, 9, 16)));

        Assert.Equal(Day("Mon 29 Sep 2025"), deadlines.LadderDay(Day("Mon 15 Sep 2025"), 10));
    }

    [Fact]
    public void A_school_day_on_a_Saturday_can_be_counted_but_the_period_runs_to_the_Monday()
    {
        var published = PublishedYear.With();
        var deadlines = new OracleDeadlines(new()
        {
            FirstSchoolYear = published.FirstSchoolYear,
            LastSchoolYear = published.LastSchoolYear,
            SchoolTerms = published.SchoolTerms,
            ExtraSchoolDays = new HashSet<DateOnly> { Day("Sat 8 Nov 2025") },
        });

        var duty = deadlines.Duty("school-decide-and-idp", Day("Mon 15 Sep 2025"));

        Assert.Equal(new OracleDuty(Day("Fri 7 Nov 2025"), Day("Mon 10 Nov 2025")), duty);
    }

    [Fact]
    public void A_period_that_runs_out_of_the_calendar_has_no_last_day() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => In2025To2026.Duty("school-decide-and-idp", Day("Tue 2 Jun 2026")));

    [Theory]
    [InlineData("Wed 20 May 2026", "Wed 1 Jul 2026")]
    [InlineData("Thu 13 Nov 2025", "Mon 29 Dec 2025")]
    [InlineData("Fri 20 Feb 2026", "Tue 7 Apr 2026")]
    public void Six_weeks_do_not_stop_for_half_term_and_run_on_to_a_working_day(string received, string last)
    {
        Assert.Equal(Day(last), In2025To2026.Duty("nhs-referral", Day(received)).LegalLatest);
        Assert.Equal(Day(last), In2025To2026.Duty("info-request", Day(received)).LegalLatest);
    }

    [Fact]
    public void The_day_to_chase_by_is_never_moved_to_a_working_day() =>
        Assert.Equal(Day("Wed 24 Dec 2025"), In2025To2026.Duty("nhs-referral", Day("Thu 13 Nov 2025")).SafeBy);

    [Theory]
    [InlineData("Mon 1 Jun 2026", "Mon 27 Jul 2026", "Mon 21 Sep 2026")]
    [InlineData("Mon 15 Jun 2026", "Tue 1 Sep 2026", "Mon 5 Oct 2026")]
    [InlineData("Fri 31 Oct 2025", "Fri 2 Jan 2026", "Fri 20 Feb 2026")]
    public void An_appeal_is_in_time_on_the_first_Tribunal_working_day_after_eight_weeks_or_sixteen(string given, string last, string lastAfterReferral)
    {
        var notice = OracleNotice.Emailed(Day(given));

        Assert.Equal(Day(last), OracleDeadlines.Window("appeal", notice).Latest);
        Assert.Equal(Day(lastAfterReferral), OracleDeadlines.Window("appeal", notice, referredUnderSection68: true).Latest);
        Assert.Equal(OracleDeadlines.Window("appeal", notice), OracleDeadlines.Window("appellant-case-statement", notice));
    }

    [Fact]
    public void A_family_is_shown_the_day_before_August_is_allowed_for_and_counted_from_sending() =>
        Assert.Equal(
            new OracleWindow(Day("Mon 10 Aug 2026"), Day("Tue 1 Sep 2026")),
            OracleDeadlines.Window("appeal", OracleNotice.Posted(Day("Mon 15 Jun 2026"), Day("Wed 17 Jun 2026"))));

    [Fact]
    public void First_class_post_is_delivered_on_the_second_Tribunal_working_day()
    {
        Assert.Equal(Day("Tue 9 Jun 2026"), OracleNotice.PostedFirstClass(Day("Fri 5 Jun 2026")).Delivered);
        Assert.Equal(Day("Wed 2 Sep 2026"), OracleNotice.PostedFirstClass(Day("Thu 6 Aug 2026")).Delivered);
    }

    [Fact]
    public void The_four_weeks_to_ask_the_authority_run_from_the_later_notice()
    {
        var decision = OracleNotice.Emailed(Day("Thu 5 Mar 2026"));
        var rights = OracleNotice.Posted(Day("Fri 6 Mar 2026"), Day("Mon 9 Mar 2026"));

        var window = OracleDeadlines.Window("cpy-window-cease", OracleNotice.Later(decision, rights));

        Assert.Equal(new OracleWindow(Day("Fri 3 Apr 2026"), Day("Tue 7 Apr 2026")), window);
    }

    [Fact]
    public void An_order_is_carried_out_in_seven_weeks_from_the_next_working_day_and_reported_fourteen_days_on()
    {
        var compliance = In2025To2026.Duty("order-la", Day("Tue 14 Jul 2026"));

        Assert.Equal(new OracleDuty(Day("Mon 31 Aug 2026"), Day("Tue 1 Sep 2026")), compliance);
        Assert.Equal(Day("Tue 15 Sep 2026"), In2025To2026.Duty("order-report", compliance.LegalLatest).LegalLatest);
    }

    [Fact]
    public void A_college_counts_its_35_days_from_the_first_working_day_after_the_order_that_day_included() =>
        Assert.Equal(Day("Mon 10 Nov 2025"), In2025To2026.Duty("order-fei", Day("Mon 15 Sep 2025")).LegalLatest);

    [Fact]
    public void The_authority_has_four_weeks_after_the_colleges_twenty_term_time_days()
    {
        var college = In2025To2026.Duty("fei-asked-to-take-plan", Day("Fri 21 Nov 2025"));

        Assert.Equal(new OracleDuty(Day("Thu 18 Dec 2025"), Day("Fri 19 Dec 2025")), college);
        Assert.Equal(Day("Fri 16 Jan 2026"), In2025To2026.Duty("la-refers-fei-to-ministers", college.LegalLatest).LegalLatest);
    }

    [Fact]
    public void A_review_is_done_by_the_day_before_the_plans_anniversary_even_on_a_Sunday()
    {
        Assert.Equal(Day("Thu 14 Jan 2027"), In2025To2026.Duty("review-12-months", Day("Thu 15 Jan 2026")).LegalLatest);
        Assert.Equal(Day("Sun 17 Jan 2027"), In2025To2026.Duty("review-12-months", Day("Sun 18 Jan 2026")).LegalLatest);
    }

    [Fact]
    public void A_respondent_counts_the_day_the_notice_is_received_as_the_first() =>
        Assert.Equal(
            new OracleDuty(Day("Thu 30 Jul 2026"), Day("Thu 30 Jul 2026")),
            In2025To2026.Duty("respondent-case-statement", Day("Fri 3 Jul 2026")));

    [Theory]
    [InlineData("la-decide-and-idp", "Mon 2 Mar 2026", "Sun 24 May 2026", "Tue 26 May 2026")]
    [InlineData("lac-decide-and-idp", "Mon 2 Mar 2026", "Sun 24 May 2026", "Tue 26 May 2026")]
    [InlineData("direction-to-school", "Mon 2 Mar 2026", "Sun 24 May 2026", "Tue 26 May 2026")]
    [InlineData("la-yp-plan-not-necessary", "Mon 2 Mar 2026", "Sun 24 May 2026", "Tue 26 May 2026")]
    [InlineData("home-authority-decide", "Mon 2 Mar 2026", "Sun 24 May 2026", "Tue 26 May 2026")]
    [InlineData("hospital-detention-review", "Mon 16 Feb 2026", "Sun 5 Apr 2026", "Tue 7 Apr 2026")]
    [InlineData("review-on-request-la", "Mon 16 Feb 2026", "Sun 5 Apr 2026", "Tue 7 Apr 2026")]
    [InlineData("la-reconsider-decision", "Mon 16 Feb 2026", "Sun 5 Apr 2026", "Tue 7 Apr 2026")]
    [InlineData("la-reconsider-plan", "Mon 16 Feb 2026", "Sun 5 Apr 2026", "Tue 7 Apr 2026")]
    [InlineData("la-takeover-decision", "Mon 16 Feb 2026", "Sun 5 Apr 2026", "Tue 7 Apr 2026")]
    [InlineData("la-reconsider-cease", "Mon 16 Feb 2026", "Sun 5 Apr 2026", "Tue 7 Apr 2026")]
    [InlineData("school-idp-on-direction", "Mon 15 Sep 2025", "Fri 7 Nov 2025", "Mon 10 Nov 2025")]
    [InlineData("review-on-request-school", "Mon 15 Sep 2025", "Fri 7 Nov 2025", "Mon 10 Nov 2025")]
    [InlineData("fei-decide-and-idp", "Mon 15 Sep 2025", "Fri 7 Nov 2025", "Mon 10 Nov 2025")]
    [InlineData("review-on-request-fei", "Mon 15 Sep 2025", "Fri 7 Nov 2025", "Mon 10 Nov 2025")]
    [InlineData("nhs-tribunal-report", "Fri 14 Nov 2025", "Thu 25 Dec 2025", "Fri 2 Jan 2026")]
    [InlineData("respondent-case-statement", "Fri 28 Nov 2025", "Thu 25 Dec 2025", "Fri 2 Jan 2026")]
    [InlineData("disability-claim-responsible-body", "Fri 28 Nov 2025", "Thu 25 Dec 2025", "Fri 2 Jan 2026")]
    public void A_bodys_period_has_the_length_and_the_first_day_its_rule_gives_it(string rule, string trigger, string safeBy, string legalLatest) =>
        Assert.Equal(new OracleDuty(Day(safeBy), Day(legalLatest)), In2025To2026.Duty(rule, Day(trigger)));

    [Theory]
    [InlineData("tribunal-review", "Thu 27 Nov 2025", "Wed 24 Dec 2025", "Fri 2 Jan 2026")]
    [InlineData("upper-tribunal-permission", "Thu 27 Nov 2025", "Wed 24 Dec 2025", "Fri 2 Jan 2026")]
    [InlineData("costs-application", "Thu 27 Nov 2025", "Wed 24 Dec 2025", "Wed 24 Dec 2025")]
    [InlineData("appeal-reasons", "Mon 1 Jun 2026", "Fri 12 Jun 2026", "Mon 15 Jun 2026")]
    [InlineData("disability-claim", "Sun 1 Feb 2026", "Fri 31 Jul 2026", "Tue 1 Sep 2026")]
    public void A_familys_period_has_the_length_and_the_first_day_its_rule_gives_it(string rule, string sent, string earliest, string latest) =>
        Assert.Equal(new OracleWindow(Day(earliest), Day(latest)), OracleDeadlines.Window(rule, OracleNotice.Emailed(Day(sent))));

    [Fact]
    public void Twelve_months_that_start_on_29_February_end_on_the_earlier_of_the_days_that_can_be_argued() =>
        Assert.Equal(Day("Tue 27 Feb 2029"), In2025To2026.Duty("review-12-months", Day("Tue 29 Feb 2028")).LegalLatest);

    [Fact]
    public void No_period_ends_before_the_day_that_is_safe_whatever_the_calendar_and_the_day()
    {
        foreach (var calendar in OracleCalendarGenerator.Generate(5, 3))
        {
            var deadlines = new OracleDeadlines(calendar);
            for (var day = calendar.First; day < calendar.Last.AddYears(-3); day = day.AddDays(1))
            {
                AssertDutiesAreOrdered(deadlines, day);
                AssertWindowsAreOrdered(day);
            }
        }
    }

    private static void AssertDutiesAreOrdered(OracleDeadlines deadlines, DateOnly trigger)
    {
        foreach (var rule in OracleDeadlines.DutyRules)
        {
            var duty = deadlines.Duty(rule, trigger);
            if (trigger >= duty.SafeBy || duty.SafeBy > duty.LegalLatest)
                Assert.Fail($"{rule} from {trigger:O}: {duty}");
        }
    }

    private static void AssertWindowsAreOrdered(DateOnly sent)
    {
        foreach (var rule in OracleDeadlines.WindowRules)
        {
            var window = OracleDeadlines.Window(rule, OracleNotice.PostedFirstClass(sent));
            if (sent >= window.Earliest || window.Earliest > window.Latest)
                Assert.Fail($"{rule} from {sent:O}: {window}");
        }
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "ddd d MMM yyyy", CultureInfo.InvariantCulture);
}

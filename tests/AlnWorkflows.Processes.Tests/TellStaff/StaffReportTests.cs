using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.TellStaff;

/// <summary>The lists before holidays, the headteacher's week and the governor's term.</summary>
public sealed class StaffReportTests
{
    [Fact]
    public async Task Ten_school_days_before_a_holiday_a_part_time_ALNCo_is_told_on_her_first_day_what_falls_due_around_it()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { AlnDays = TellingStories.TuesdayAndThursday });
        await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 10));
        await host.StartCaseAsync(("surname", "Bevan"), ("awareOn", "2025-10-10"));
        await host.MoveToAsync(new DateOnly(2025, 10, 13));
        await host.StartCaseAsync(("surname", "Ceiriog"));
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 7));

        var list = Assert.Single(await host.StaffMessagesAsync(), message => message.Kind == MessageKind.StaffHolidayList);
        Assert.Equal((new DateOnly(2025, 10, 14), ProcessHost.Alnco), (London.DateOf(list.SentAt!.Value), list.RecipientId));
        Assert.Equal(("25 October 2025", "3 November 2025"), (list.Values["closedFrom"].En, list.Values["reopensOn"].En));
        Assert.Contains("Safe by: 7 November 2025.", list.Values["dueLinks"].En, StringComparison.Ordinal);
        Assert.DoesNotContain("(AB)", list.Values["dueLinks"].En, StringComparison.Ordinal);
        Assert.Contains("(AC): Views, wishes and feelings. Family’s reply by: 27 October 2025.", list.Values["familyLinks"].En, StringComparison.Ordinal);
        Assert.DoesNotContain("24 October 2025", list.Values["familyLinks"].En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_headteacher_is_told_on_the_first_school_day_of_a_week_what_is_late_and_due_by_owner()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 6));

        var weeks = (await host.StaffMessagesAsync()).Where(message => message.Kind == MessageKind.HeadteacherWeek).ToList();
        Assert.Equal(
            [new(2025, 11, 3), new(2025, 11, 10), new(2025, 11, 17), new(2025, 11, 24), new(2025, 12, 1), new(2025, 12, 8), new(2025, 12, 15), new(2026, 1, 5)],
            weeks.Select(message => London.DateOf(message.SentAt!.Value)));
        var reference = (await host.CaseAsync(key)).Reference;
        Assert.StartsWith($"Siân Evans: {reference} (AP): ", weeks[0].Values["soonLinks"].En, StringComparison.Ordinal);
        Assert.False(weeks[0].Values.ContainsKey("lateLinks"));
        Assert.Contains("OVERDUE.", weeks[^1].Values["lateLinks"].En, StringComparison.Ordinal);
        Assert.DoesNotContain("Alys", weeks[^1].Values["lateLinks"].En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_headteacher_who_coordinates_has_their_own_cases_in_their_list_and_not_in_the_week()
    {
        await using var host = await ProcessHost.StartAsync(headCoordinates: true);
        await host.StartCaseAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 12));

        Assert.DoesNotContain(await host.StaffMessagesAsync(), message => message.Kind == MessageKind.HeadteacherWeek);
        Assert.DoesNotContain(await host.StaffMessagesAsync(), message => message.Values.TryGetValue("itemLinks", out var items) && items.En.Contains("the headteacher is being told", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_last_full_week_of_a_term_the_governor_gets_figures_and_no_small_number_is_one()
    {
        await using var host = await ProcessHost.StartAsync();
        for (var number = 0; number < 5; number++)
            await host.StartCaseAsync(("surname", $"B{number}"));
        await host.MoveToAsync(new DateOnly(2025, 12, 8));
        await host.StartCaseAsync(("surname", "Bevan"));
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 8));

        var report = Assert.Single(await host.StaffMessagesAsync(), message => message.Kind == MessageKind.GovernorReport);
        Assert.Equal((new DateOnly(2025, 12, 15), ProcessHost.Governor), (London.DateOf(report.SentAt!.Value), report.RecipientId));
        Assert.Equal(
            ["6", "none", "5", "5", "none"],
            new[] { "openCount", "nearCount", "overdueCount", "breachedCount", "exceptionCount" }.Select(value => report.Values[value].En));
        Assert.DoesNotContain(report.Values.Values, value => value.En.Contains("Bevan", StringComparison.Ordinal) || value.En.Contains("/cases/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "dim", "none")]
    [InlineData(1, "llai na 5", "fewer than 5")]
    [InlineData(4, "llai na 5", "fewer than 5")]
    [InlineData(5, "5", "5")]
    public void A_figure_under_five_is_not_shown_as_a_number(int number, string welsh, string english) =>
        Assert.Equal((welsh, english), (SmallFigures.Of(number).Cy, SmallFigures.Of(number).En));

    [Fact]
    public async Task The_authority_gets_one_digest_about_all_its_schools()
    {
        await using var host = await ProcessHost.StartAsync(school: body => body with { LaAgreedEscalation = true });
        var school = (await host.Get<IBodies>().FindAsync(ProcessHost.School))!;
        var key = await host.StartCaseAsync();
        await host.Get<IBodies>().SaveAsync(school with { BodyId = "ysgol-y-cwm", Name = new("Ysgol y Cwm", "Cwm School"), Phone = "029 2000 0009" });
        await host.MoveToAsync(new DateOnly(2025, 11, 28));
        await host.Get<IAuthorityDigests>().AddAsync("ysgol-y-cwm", new DateOnly(2025, 12, 1), "R3X-9DVB", "duty-1");
        await host.MoveToAsync(new DateOnly(2025, 12, 2));

        Assert.Single(await host.SentAsync(Messages.WeeklyDigest.Of(ProcessHost.Authority), MessageKind.OverdueToAuthorityDigest));
        var mail = Assert.Single((await host.Get<IMailbox>().ListAsync(100, null)).Items, item => item.Mail.To.StartsWith(ProcessHost.Officer, StringComparison.Ordinal)).Mail;
        Assert.Contains($"- Glan-yr-afon School: {(await host.CaseAsync(key)).Reference}\n- Cwm School: R3X-9DVB\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains("- Cwm School: 029 2000 0009, school@example.org\n", mail.Text, StringComparison.Ordinal);
    }
}

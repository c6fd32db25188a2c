using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.TellStaff;

public sealed class DailyListTests
{
    private static readonly DateOnly Monday = new(2025, 11, 3);

    [Fact]
    public async Task An_ALNCo_of_Tuesdays_and_Thursdays_is_told_on_those_days_and_between_them_only_what_cannot_wait()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { AlnDays = TellingStories.TuesdayAndThursday });
        await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        await host.StartCaseAsync(("surname", "Bevan"));
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 14));

        Assert.Equal(
            [
                (new(2025, 11, 3), MessageKind.HeadteacherWeek, ProcessHost.Head),
                (new(2025, 11, 4), MessageKind.StaffList, ProcessHost.Alnco),
                (new(2025, 11, 6), MessageKind.StaffList, ProcessHost.Alnco),
                (new(2025, 11, 7), MessageKind.StaffCannotWait, ProcessHost.Alnco),
                (new(2025, 11, 10), MessageKind.HeadteacherWeek, ProcessHost.Head),
                (new(2025, 11, 11), MessageKind.StaffList, ProcessHost.Alnco),
                (new(2025, 11, 13), MessageKind.StaffList, ProcessHost.Alnco),
            ],
            await host.ToldSinceAsync(Monday));
    }

    [Fact]
    public async Task The_rungs_of_the_ladder_stand_each_once_in_the_lists_of_the_day_beside_what_is_open()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { AlnDays = TellingStories.TuesdayAndThursday });
        var key = await host.StartCaseAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 14));

        var reference = (await host.CaseAsync(key)).Reference;
        Assert.Contains($"{reference} (AP): Decide whether the learner has ALN", await host.ListedAsync(new(2025, 9, 18), MessageKind.StaffList), StringComparison.Ordinal);
        Assert.Equal(
            [new(2025, 9, 30), new(2025, 10, 14), new(2025, 10, 23)],
            await DaysSayingAsync(host, "Reminder."));
        Assert.Equal([new(2025, 11, 7)], await DaysSayingAsync(host, "On 11 November 2025 an alert will go to: co-ordinator, headteacher."));
        Assert.Equal([new(2025, 11, 11)], await DaysSayingAsync(host, "OVERDUE: the headteacher is being told as well."));
        Assert.Equal([new(2025, 11, 13)], await DaysSayingAsync(host, "OVERDUE."));
        Assert.Empty(await host.SentAsync(key, MessageKind.CoordinatorReminder));
        Assert.Empty(await host.SentAsync(key, MessageKind.AlertComing));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
    }

    [Fact]
    public async Task A_list_is_sorted_by_safe_date_and_each_line_ends_in_the_page_of_its_step_or_case()
    {
        await using var host = await ProcessHost.StartAsync();
        var late = await host.StartCaseAsync(("surname", "Bevan"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        var soon = await host.StartCaseAsync(("awareOn", "2025-09-08"));
        await host.TellStaffAsync();

        var lines = (await host.ListedAsync(new(2025, 9, 16), MessageKind.StaffList)).Split('\n');
        Assert.All(lines, line => Assert.Matches($@" https://aln\.example\.org/cases/glan-yr-afon/({late.CaseId}|{soon.CaseId})(/steps/[^ ]+)?$", line));
        var first = (await host.CaseAsync(soon)).Reference;
        var second = (await host.CaseAsync(late)).Reference;
        var dated = lines.Where(line => line.Contains("Safe by", StringComparison.Ordinal)).Select(line => line.StartsWith(first, StringComparison.Ordinal) ? first : second).ToList();
        Assert.Equal(dated.OrderBy(reference => reference == second), dated);
        Assert.Contains(second, dated);
    }

    [Fact]
    public async Task Nothing_owed_is_no_message()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 3));

        Assert.Empty(await host.StaffMessagesAsync());
    }

    [Fact]
    public async Task While_an_ALNCo_is_away_the_deputy_is_told_once_of_what_would_pass_its_safe_date()
    {
        await using var host = await ProcessHost.StartAsync();
        const string Deputy = "person-deputy";
        await host.Get<IPeople>().SaveAsync(new Person(ProcessHost.School, Deputy, "Elin", "Wyn", [Role.Coordinator], Email: "deputy@example.org"), null);
        await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        await host.StartCaseAsync(("surname", "Bevan"));
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { Absence = new Absence(Monday, new(2025, 11, 14), Deputy) });
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 7));

        var told = (await host.ToldSinceAsync(Monday)).Where(told => told.Reader != ProcessHost.Head).ToList();
        Assert.Equal([(Monday, MessageKind.StaffCover, Deputy), (new(2025, 11, 7), MessageKind.StaffCover, Deputy)], told);
        Assert.DoesNotContain("(AB)", await host.ListedAsync(Monday, MessageKind.StaffCover), StringComparison.Ordinal);
        Assert.Contains("an alert will go to", await host.ListedAsync(new(2025, 11, 7), MessageKind.StaffCover), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_deputises_the_headteacher_is_told()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.StartCaseAsync();
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { Absence = new Absence(Monday, new(2025, 11, 14)) });
        await host.TellStaffAsync();
        await host.MoveToAsync(Monday);

        Assert.Contains((Monday, MessageKind.StaffCover, ProcessHost.Head), await host.ToldSinceAsync(Monday));
    }

    [Fact]
    public async Task Lists_leave_at_eight_in_London_before_and_after_the_clocks_change()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.StartCaseAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 4));

        var sent = (await host.StaffMessagesAsync()).Where(message => message.Kind == MessageKind.StaffList).Select(message => message.SentAt!.Value.UtcDateTime).ToList();
        Assert.Contains(new DateTime(2025, 10, 24, 7, 0, 0, DateTimeKind.Utc), sent);
        Assert.Contains(new DateTime(2025, 11, 3, 8, 0, 0, DateTimeKind.Utc), sent);
        Assert.DoesNotContain(sent, at => at >= new DateTime(2025, 10, 25) && at < new DateTime(2025, 11, 3));
    }

    [Fact]
    public async Task A_case_whose_messages_are_held_stands_in_no_list_until_it_is_released()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.Get<ICases>().ChangeAsync(key, found => found with { Hold = new MessageHold(ProcessHost.Head, "-", host.Time.GetUtcNow()) }, null);
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 9, 17));
        Assert.Empty(await host.StaffMessagesAsync());

        await host.Get<ICases>().ChangeAsync(key, found => found with { Hold = null }, null);
        await host.MoveToAsync(new DateOnly(2025, 9, 18));
        Assert.Equal(MessageKind.StaffList, Assert.Single(await host.StaffMessagesAsync()).Kind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_loss_of_the_engines_store_repeats_no_message_and_no_fact(int seed)
    {
        var random = new Random(seed);
        await using var host = await ProcessHost.StartAsync();
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { AlnDays = TellingStories.TuesdayAndThursday });
        var key = await host.StartCaseAsync();
        await host.TellStaffAsync();
        for (var day = new DateOnly(2025, 10, 6); day <= new DateOnly(2025, 11, 12); day = day.AddDays(1))
        {
            await host.MoveToAsync(day);
            if (random.Next(3) == 0)
            {
                await host.LoseEngineStoreAsync();
                await host.SettleAsync();
            }
        }

        Assert.All((await host.Get<IMailbox>().ListAsync(200, null)).Items, mail => Assert.Equal(1, mail.Copies));
        Assert.All((await host.StaffMessagesAsync()).GroupBy(message => (message.RecipientId, message.Kind, London.DateOf(message.SentAt!.Value))), day => Assert.Single(day));
        Assert.Equal([new(2025, 9, 30), new(2025, 10, 14), new(2025, 10, 23)], await DaysSayingAsync(host, "Reminder."));
        Assert.Equal([new(2025, 11, 11)], await DaysSayingAsync(host, "OVERDUE: "));
        Assert.Equal(2, (await host.Get<IMessages>().ToldAsync(key)).Count(told => told.Fact.StartsWith("late-", StringComparison.Ordinal) || (told.Fact.StartsWith("rung-", StringComparison.Ordinal) && told.Fact.Contains("-preview-", StringComparison.Ordinal))));
    }

    private static async Task<IReadOnlyList<DateOnly>> DaysSayingAsync(ProcessHost host, string words) =>
    [
        .. (await host.StaffMessagesAsync())
            .Where(message => message.RecipientId == ProcessHost.Alnco && message.Values.TryGetValue("itemLinks", out var items) && items.En.Contains(words, StringComparison.Ordinal))
            .Select(message => London.DateOf(message.SentAt!.Value)),
    ];
}

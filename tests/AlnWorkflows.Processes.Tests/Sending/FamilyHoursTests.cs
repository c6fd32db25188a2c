using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Sending;

public sealed class FamilyHoursTests
{
    private static readonly BankHolidays BankHolidays = BankHolidays.LoadEmbedded();

    [Theory]
    [InlineData("2025-09-15 08:00", "2025-09-15 08:00")]
    [InlineData("2025-09-15 07:59", "2025-09-15 08:00")]
    [InlineData("2025-09-15 18:00", "2025-09-15 18:00")]
    [InlineData("2025-09-15 18:01", "2025-09-16 08:00")]
    [InlineData("2025-09-19 12:00", "2025-09-19 12:00")]
    [InlineData("2025-09-19 12:01", "2025-09-22 08:00")]
    [InlineData("2025-09-20 10:00", "2025-09-22 08:00")]
    [InlineData("2026-05-04 10:00", "2026-05-05 08:00")]
    [InlineData("2025-12-24 18:30", "2025-12-29 08:00")]
    public void Families_are_written_to_on_weekdays_by_day_and_not_after_Friday_noon(string now, string leaves) =>
        Assert.Equal(At(leaves), FamilyHours.Next(At(now), null, BankHolidays));

    [Theory]
    [InlineData("2025-09-19 15:00", "2025-09-19", "2025-09-19 15:00")]
    [InlineData("2025-09-19 15:00", "2025-09-21", "2025-09-19 15:00")]
    [InlineData("2025-09-19 15:00", "2025-09-22", "2025-09-22 08:00")]
    [InlineData("2025-09-20 15:00", "2025-09-19", "2025-09-22 08:00")]
    public void A_statutory_date_that_waiting_would_miss_comes_before_the_hours(string now, string lastDay, string leaves) =>
        Assert.Equal(At(leaves), FamilyHours.Next(At(now), DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture), BankHolidays));

    [Theory]
    [InlineData("2026-05-01 11:30", "2026-05-05 08:00")]
    [InlineData("2025-09-19 09:00", "2025-09-19 11:00")]
    public void A_held_notice_leaves_well_before_Friday_noon_and_on_no_bank_holiday(string now, string leaves) =>
        Assert.Equal(At(leaves), SendingTimes.Next(At(now), null, BankHolidays));

    [Fact]
    public async Task What_is_said_to_a_family_at_the_weekend_leaves_on_Monday_morning()
    {
        await using var host = await ProcessHost.StartAsync(on: new DateOnly(2025, 9, 20));
        var key = await host.StartCaseAsync(("awareOn", "2025-09-19"));
        Assert.Empty(await host.SentAsync(key, MessageKind.Deciding));

        await host.MoveToAsync(new DateOnly(2025, 9, 22));
        Assert.All(await host.SentAsync(key, MessageKind.Deciding), message => Assert.Equal(At("2025-09-22 08:00"), message.SentAt));
        Assert.NotEmpty(await host.SentAsync(key, MessageKind.Deciding));
    }

    [Fact]
    public async Task Somebody_who_waits_for_a_code_gets_it_on_a_Sunday()
    {
        await using var host = await ProcessHost.StartAsync(on: new DateOnly(2025, 9, 21));
        var key = await host.StartCaseAsync(("awareOn", "2025-09-19"));
        var parent = (await host.Get<ICases>().ContactsAsync(key)).Single(contact => contact.Relation == ContactRelation.Parent).PersonId;
        var links = host.Get<ILinks>();
        var link = new Link(key, "link-1", LinkPurpose.Step, "step-1", parent, host.Time.GetUtcNow().AddDays(1), host.Time.GetUtcNow());
        await links.MakeAsync(link);
        Assert.Null(await host.Get<Processes.Links.LinkCodes>().SendAsync(link, CancellationToken.None));

        Assert.Single(await host.SentAsync(key, MessageKind.LinkCode));
    }

    private static DateTimeOffset At(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) is var at ? London.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)) : default;
}

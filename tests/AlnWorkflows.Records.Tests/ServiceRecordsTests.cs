using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class ServiceRecordsTests : RecordsTest
{
    [Fact]
    public async Task The_business_clock_only_moves_on()
    {
        var clock = Port<IBusinessClockOffset>();
        Assert.Null(await clock.ReadAsync());

        await clock.MoveOnAsync(TimeSpan.FromDays(-400));
        Assert.Equal(TimeSpan.FromDays(-400), await clock.ReadAsync());
        await Task.WhenAll(Enumerable.Range(-10, 20).Select(days => clock.MoveOnAsync(TimeSpan.FromDays(days))));
        await clock.MoveOnAsync(TimeSpan.FromDays(3));

        Assert.Equal(TimeSpan.FromDays(9), await clock.ReadAsync());
    }

    [Fact]
    public async Task A_duty_stands_once_in_an_authoritys_digest_of_its_week()
    {
        var digests = Port<IAuthorityDigests>();
        var week = new DateOnly(2025, 11, 17);

        await digests.AddAsync("cardiff", week, "7K3Q-2ABC", "decide");
        await digests.AddAsync("cardiff", week, "7K3Q-2ABC", "decide");
        await digests.AddAsync("cardiff", week, "7K3Q-2ABC", "give-copy");
        await digests.AddAsync("cardiff", week, "9XYZ-4DEF", "decide");
        await digests.AddAsync("cardiff", week.AddDays(7), "NEXT-WEEK", "decide");
        await digests.AddAsync("swansea", week, "ELSE-WHER", "decide");

        Assert.Equal(["7K3Q-2ABC", "9XYZ-4DEF"], await digests.ReferencesAsync("cardiff", week));
    }

    [Fact]
    public async Task A_draft_is_kept_for_its_person_and_form_until_it_is_deleted()
    {
        var drafts = Port<IDrafts>();
        await drafts.SaveAsync(Given.School, "staff-0001", "start", new Dictionary<string, string> { ["firstName"] = "Siân" });
        await drafts.SaveAsync(Given.School, "staff-0001", "start", new Dictionary<string, string> { ["firstName"] = new string('ŵ', 300_000) });

        Assert.Equal(300_000, (await drafts.FindAsync(Given.School, "staff-0001", "start"))!["firstName"].Length);
        Assert.Null(await drafts.FindAsync(Given.School, "staff-0002", "start"));
        Assert.Null(await drafts.FindAsync(Given.OtherSchool, "staff-0001", "start"));

        await drafts.DeleteAsync(Given.School, "staff-0001", "start");
        await drafts.DeleteAsync(Given.School, "staff-0001", "start");
        Assert.Null(await drafts.FindAsync(Given.School, "staff-0001", "start"));
    }
}

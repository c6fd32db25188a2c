using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class OrganiserEventRecordsTests : RecordsTest
{
    private static readonly DateTimeOffset Now = Given.Morning;

    private IOrganiserEvents Events => Port<IOrganiserEvents>();

    [Fact]
    public async Task A_meeting_has_one_event_and_the_first_stands()
    {
        await Events.AddAsync(Event("meeting-1"));
        var second = await Events.AddAsync(Event("meeting-1") with { DueAt = Now.AddHours(5) });

        Assert.Equal(Now, second.DueAt);
        Assert.Equal([new CalendarGuest("person-head", "head@example.org")], (await Events.FindAsync(Given.Key, "meeting-1"))!.Guests);
        Assert.Null(await Events.FindAsync(Given.Key with { BodyId = Given.OtherSchool }, "meeting-1"));
    }

    [Fact]
    public async Task Events_are_due_soonest_first_until_they_are_put_off_or_done_with()
    {
        await Port<IBodies>().SaveAsync(Given.Body(Given.School));
        await Events.AddAsync(Event("meeting-1") with { DueAt = Now.AddMinutes(2) });
        await Events.AddAsync(Event("meeting-2") with { DueAt = Now.AddMinutes(1) });
        await Events.AddAsync(Event("meeting-3") with { DueAt = null });

        Assert.Empty(await DueAsync(Now));
        Assert.Equal(["meeting-2", "meeting-1"], await DueAsync(Now.AddMinutes(2)));
        await Events.ChangeAsync(Given.Key, "meeting-2", current => current with { DueAt = null }, null);
        Assert.Equal(["meeting-1"], await DueAsync(Now.AddDays(9)));
    }

    [Fact]
    public async Task Of_two_that_look_at_an_event_one_has_it()
    {
        var due = await Events.AddAsync(Event("meeting-1"));

        Assert.Equal(Now.AddMinutes(10), (await Events.ClaimAsync(due, Now, Now.AddMinutes(10)))!.DueAt);
        Assert.Null(await Events.ClaimAsync(due, Now, Now.AddMinutes(10)));
        Assert.NotNull(await Events.ClaimAsync(due, Now.AddMinutes(10), Now.AddMinutes(20)));
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task A_claim_whose_answer_was_lost_is_held_once(Lie lie)
    {
        var due = await Events.AddAsync(Event("meeting-1"));
        Tables.Lie(lie);

        Assert.NotNull(await Events.ClaimAsync(due, Now, Now.AddMinutes(10)));
        Assert.Null(await Events.ClaimAsync(due, Now, Now.AddMinutes(10)));
    }

    private static OrganiserEvent Event(string meetingId) => new(
        Given.Key, meetingId, new CalendarOwner(Guid.Parse("0a1b2c3d-0000-4000-8000-000000000001"), "alnco@example.org"), [new CalendarGuest("person-head", "head@example.org")], Now);

    private async Task<IReadOnlyList<string>> DueAsync(DateTimeOffset now) => [.. (await Events.DueAsync(now, null)).Items.Select(due => due.MeetingId)];
}

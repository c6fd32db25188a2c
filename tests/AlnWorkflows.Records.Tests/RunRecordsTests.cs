using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Records.Tests;

public class RunRecordsTests : RecordsTest
{
    [Fact]
    public async Task A_run_is_stored_with_the_nudge_that_starts_it()
    {
        var run = Given.Run(Given.Key);

        Assert.True(await Runs.StartAsync(run, Given.Audit(Given.Key, "run-started")));

        Assert.Equal(run, await Runs.FindAsync(Given.Key, run.InstanceId));
        var nudge = Assert.Single((await Runs.NudgesAsync(null)).Items);
        Assert.Equal(ProcessStarting.StartNudge(run), nudge);
        Assert.Equal("run-started", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
    }

    [Fact]
    public async Task An_instance_id_that_is_taken_stores_nothing()
    {
        await Runs.StartAsync(Given.Run(Given.Key), null);
        await Runs.RemoveNudgeAsync(ProcessStarting.StartNudge(Given.Run(Given.Key)));

        Assert.False(await Runs.StartAsync(Given.Run(Given.Key) with { Input = "other" }, Given.Audit(Given.Key, "again")));

        Assert.Equal("{}", (await Runs.FindAsync(Given.Key, Given.Run(Given.Key).InstanceId))!.Input);
        Assert.Empty((await Runs.NudgesAsync(null)).Items);
        Assert.Empty(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task Handing_over_ends_one_run_and_starts_the_other_with_its_nudge_at_one_stroke()
    {
        var (from, to) = (Given.Run(Given.Key), Given.Run(Given.Key, 2));
        await Runs.StartAsync(from, null);
        await Runs.RemoveNudgeAsync(ProcessStarting.StartNudge(from));

        Assert.True(await Runs.HandOverAsync(from, to, Given.Audit(Given.Key, "handed-over")));

        Assert.Equal(to.StartedAt, (await Runs.FindAsync(Given.Key, from.InstanceId))!.EndedAt);
        Assert.Equal(to, Assert.Single((await Runs.LiveAsync(null)).Items));
        Assert.Equal(from.InstanceId, Assert.Single((await Runs.EndedAsync(null)).Items).InstanceId);
        Assert.Equal(ProcessStarting.StartNudge(to), Assert.Single((await Runs.NudgesAsync(null)).Items));
        Assert.Equal("handed-over", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
    }

    [Fact]
    public async Task A_run_that_has_ended_hands_nothing_over_and_one_is_handed_over_once()
    {
        var (from, to) = (Given.Run(Given.Key), Given.Run(Given.Key, 2));
        await Runs.StartAsync(from, null);
        await Runs.HandOverAsync(from, to, Given.Audit(Given.Key, "handed-over"));

        Assert.False(await Runs.HandOverAsync(from, to, Given.Audit(Given.Key, "again")));
        Assert.False(await Runs.HandOverAsync(from, Given.Run(Given.Key, 3), Given.Audit(Given.Key, "again")));

        Assert.Null(await Runs.FindAsync(Given.Key, Given.Run(Given.Key, 3).InstanceId));
        Assert.DoesNotContain(await Audit.OfCaseAsync(Given.Key), entry => entry.What == "again");
    }

    [Fact]
    public async Task An_ended_run_is_live_no_more_and_ending_it_again_changes_nothing()
    {
        var run = Given.Run(Given.Key);
        await Runs.StartAsync(run, null);

        await Runs.EndAsync(Given.Key, run.InstanceId, Given.Morning.AddDays(1));
        await Runs.EndAsync(Given.Key, run.InstanceId, Given.Morning.AddDays(2));

        Assert.Empty((await Runs.LiveAsync(null)).Items);
        Assert.Equal(Given.Morning.AddDays(1), (await Runs.FindAsync(Given.Key, run.InstanceId))!.EndedAt);
    }

    [Fact]
    public async Task An_ended_run_is_listed_until_it_has_been_tidied_up_after()
    {
        var run = Given.Run(Given.Key);
        await Runs.StartAsync(run, null);
        Assert.Empty((await Runs.EndedAsync(null)).Items);

        await Runs.EndAsync(Given.Key, run.InstanceId, Given.Morning);
        Assert.Equal(run.InstanceId, Assert.Single((await Runs.EndedAsync(null)).Items).InstanceId);
        await Runs.TidiedAsync(run);

        Assert.Empty((await Runs.EndedAsync(null)).Items);
    }

    [Fact]
    public async Task Live_runs_of_all_bodies_come_over_pages()
    {
        await Bodies.SaveAsync(Given.Body("empty-body"));
        await Bodies.SaveAsync(Given.Body(Given.OtherSchool));
        for (var n = 1; n <= 120; n++)
            await Runs.StartAsync(Given.Run(new CaseKey(Given.School, "case-0001"), n), null);
        for (var n = 1; n <= 130; n++)
            await Runs.StartAsync(Given.Run(new CaseKey(Given.OtherSchool, "case-0002"), n), null);

        var live = await AllAsync(page => Runs.LiveAsync(page));
        var nudges = await AllAsync(page => Runs.NudgesAsync(page));

        Assert.Equal(250, live.Distinct().Count());
        Assert.Equal(250, nudges.Select(nudge => nudge.NudgeId).Distinct().Count());
    }

    [Fact]
    public async Task A_list_goes_on_where_it_was_even_when_bodies_come_and_go_between_pages()
    {
        for (var n = 1; n <= 100; n++)
            await Runs.StartAsync(Given.Run(Given.Key, n), null);
        await Bodies.SaveAsync(Given.Body("ysgol-z"));
        await Runs.StartAsync(Given.Run(new CaseKey("ysgol-z", "case-0009")), null);

        var first = await Runs.LiveAsync(null);
        await Bodies.SaveAsync(Given.Body("ysgol-yy"));
        var second = await Runs.LiveAsync(first.Continuation);

        Assert.Equal(100, first.Items.Count);
        Assert.Equal("ysgol-z", Assert.Single(second.Items).Case.BodyId);
    }

    [Fact]
    public async Task A_nudge_left_twice_is_one_and_removing_it_twice_is_no_error()
    {
        var nudge = Given.Nudge(Given.Key);

        await Runs.LeaveNudgeAsync(nudge);
        await Runs.LeaveNudgeAsync(nudge);
        Assert.Equal([nudge], (await Runs.NudgesAsync(null)).Items);
        await Runs.RemoveNudgeAsync(nudge);
        await Runs.RemoveNudgeAsync(nudge);

        Assert.Empty((await Runs.NudgesAsync(null)).Items);
    }
}

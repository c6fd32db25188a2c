using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records.Tests;

public class LostAnswerTests : RecordsTest
{
    public static TheoryData<Lie> Lies => [Lie.Stored, Lie.NotStored, Lie.StoredLater];

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_case_opened_without_an_answer_is_opened_once(Lie lie)
    {
        Tables.Lie(lie);

        Assert.Equal(Given.Key, await Cases.OpenAsync(Given.Opening(Given.Key)));

        Assert.Single(await Audit.OfCaseAsync(Given.Key));
        Assert.Single((await Cases.ListAsync(Given.School, null, 10, null)).Items);
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task An_answer_stored_without_an_answer_is_stored_once_and_known_as_stored(Lie lie)
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        Tables.Lie(lie);

        var outcome = await Steps.AnswerAsync(Given.Key, "consent", Given.Answer(), Given.Audit(Given.Key, "answered"), Given.Nudge(Given.Key));

        Assert.Equal(AnswerOutcome.Stored, outcome);
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
        Assert.Single((await Runs.NudgesAsync(null)).Items);
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_change_is_applied_once(Lie lie)
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));
        Tables.Lie(lie, Lie.None, lie);

        for (var n = 0; n < 2; n++)
            await Cases.ChangeAsync(Given.Key, of => of with { ClosingReason = of.ClosingReason + "x" }, Given.Audit(Given.Key, "changed"));

        Assert.Equal("xx", (await Cases.FindAsync(Given.Key))!.ClosingReason);
        Assert.Equal(3, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    [Fact]
    public async Task A_change_that_landed_and_was_built_upon_before_it_could_be_read_back_is_not_applied_again()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));
        Tables.Lie(Lie.StoredLater);
        Tables.BeforeNextWrite = () =>
        {
            Tables.BeforeNextWrite = () => Cases.ChangeAsync(Given.Key, of => of with { ClosingReason = of.ClosingReason + "y" }, null);
            return Task.CompletedTask;
        };

        await Cases.ChangeAsync(Given.Key, of => of with { ClosingReason = of.ClosingReason + "x" }, null);

        Assert.Equal("xy", (await Cases.FindAsync(Given.Key))!.ClosingReason?.Order().Aggregate("", (text, c) => text + c));
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_rung_climbed_without_an_answer_counts_as_climbed_by_the_caller(Lie lie)
    {
        Tables.Lie(lie);

        Assert.True(await Duties.ClimbRungAsync(Given.Key, "decide", "day-10", Given.Morning));
        Assert.False(await Duties.ClimbRungAsync(Given.Key, "decide", "day-10", Given.Morning));
    }

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_run_and_its_end_survive(Lie lie)
    {
        var run = Given.Run(Given.Key);
        Tables.Lie(lie);
        Assert.True(await Runs.StartAsync(run, null));
        Tables.Lie(lie);
        await Runs.EndAsync(Given.Key, run.InstanceId, Given.Morning);
        Tables.Lie(lie);
        await Runs.RemoveNudgeAsync(ProcessStarting.StartNudge(run));

        Assert.Empty((await Runs.LiveAsync(null)).Items);
        Assert.Empty((await Runs.NudgesAsync(null)).Items);
        Assert.Single(await Runs.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_store_that_never_answers_is_an_error_that_says_the_outcome_is_unknown()
    {
        Tables.Lie([.. Enumerable.Repeat(Lie.NotStored, 20)]);

        var unknown = await Assert.ThrowsAsync<TableStoreException>(() => Audit.AddAsync(Given.Audit(Given.Key, "lost")));

        Assert.Equal(TableFailure.Unknown, unknown.Failure);
    }
}

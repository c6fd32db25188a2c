using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.MonitorProvision;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Plans;

public sealed class PlanContentsTests
{
    private const int First = PlanContentsStory.First;

    [Fact]
    public async Task Each_section_is_in_the_plan_or_does_not_apply_and_what_nobody_said_is_known()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);

        await story.UploadAsync("1", PlanContentsStory.TwoRows);

        var version = await story.VersionAsync(1);
        Assert.Equal(["1A", "1B", "1C", "2A", "2B", "2C"], version.Sections);
        Assert.Equal(["2D", "2E"], version.NotApplying);
        Assert.Equal(["3A", "3B", "3C"], version.Unsaid);
    }

    [Fact]
    public void The_letters_that_nobody_verified_carry_the_mark_U_in_both_languages()
    {
        var marked = PlanSections.All.Where(section => section.Option.Label.En.EndsWith("U (not verified)", StringComparison.Ordinal)).Select(section => section.Id);

        Assert.Equal(["2E", "3A", "3B", "3C"], marked);
        Assert.All(PlanSections.All, section => Assert.Equal(section.Option.Label.En.Contains("U (not verified)", StringComparison.Ordinal), section.Option.Label.Cy.Contains("U (heb ei wirio)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2C")]
    [InlineData("3A", "1A,1B,1C,2A,2B,3A")]
    public async Task A_section_that_is_in_the_plan_or_holds_a_row_cannot_be_said_not_to_apply(string section, string sections = "1A,1B,1C,2A,2B")
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);

        var refused = await story.UploadAsync("1", [.. PlanContentsStory.TwoRows, ("sections", sections), ("notApplying", section)]);

        var problem = Assert.Single(refused.Problems);
        Assert.Equal((ErrorCodes.SectionsContradict, PlanUploadFields.NotApplying), (problem.Code, problem.Field));
        Assert.Contains(section, problem.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_12_6_the_decision_about_Welsh_is_asked_for_each_row_and_the_reasonable_steps_where_it_is_not_available_yet()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);

        Assert.Equal($"welsh{First}", await RefusedFieldAsync(story, ("welsh", "")));
        Assert.Equal($"welshHow{First}", await RefusedFieldAsync(story, ("welsh", "yes"), ("welshHow", "")));
        Assert.Equal($"welshSteps{First}", await RefusedFieldAsync(story, ("welshHow", MonitoringCodes.Steps)));
        await story.UploadAsync("1", [(PlanUploadFields.Another(0), "yes"), .. PlanContentsStory.Row(First, ("welshHow", MonitoringCodes.Steps), ("welshSteps", "Hysbysebu")), (PlanUploadFields.Another(1), "no")]);

        var row = Assert.Single((await story.VersionAsync(1)).Rows).Row;
        Assert.Equal((true, MonitoringCodes.Steps, "Hysbysebu"), (row.InWelsh, row.WelshHow, row.WelshSteps));
        Assert.Equal("It should be given in Welsh. Not yet: reasonable steps are being taken: Hysbysebu", MonitoringWords.Welsh(row).En);
    }

    [Fact]
    public async Task The_rows_of_the_plan_are_those_that_monitoring_begins_with_and_their_people_see_them()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);

        await story.UploadAndGiveAsync("1", "2026-01-15", PlanContentsStory.TwoRows);

        Assert.Equal([(First, "2B", "Grŵp darllen", true), (First + 1, "2C", "Therapi lleferydd", false)], (await story.RecordAsync()).Current.Select(row => (row.Number, row.Section, row.What, row.InWelsh)));
        Assert.Equal([First, First + 1], await story.OwnRowsAsync(Teachers.Ffion));
        Assert.Equal([First + 1], await story.OwnRowsAsync(Teachers.Dewi));
        Assert.Equal("Row 1 of the IDP (section 2B): Grŵp darllen", MonitoringWords.Row((await story.RecordAsync()).Row(First)).En);
    }

    [Fact]
    public async Task A_row_of_the_plan_is_delivered_judged_and_changed_like_one_added_on_the_case_page()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);
        await story.UploadAndGiveAsync("1", "2026-01-15", PlanContentsStory.TwoRows);
        var monitoring = new MonitoringStory(host, story.Plan);
        await monitoring.AddRowAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 21));

        Assert.Empty(await monitoring.RecordAsync(Teachers.Ffion, "2026-01-21", row: First));
        Assert.Empty((await host.AnswerAsync(story.Key, MonitoringStepTypes.Change, ("row", $"{First + 1}"), ("change", MonitoringCodes.Deliverers), ("deliverers", Teachers.Dewi), ("happenedOn", "2026-01-21"))).Problems);
        Assert.Equal([First, 1], await story.OwnRowsAsync(Teachers.Ffion));
        Assert.Empty((await host.AnswerAsync(story.Key, MonitoringStepTypes.Change, ("row", $"{First + 1}"), ("change", MonitoringCodes.Ends), ("why", "-"), ("happenedOn", "2026-01-21"))).Problems);
        await host.MoveToAsync(MonitoringStory.FirstJudgement);

        Assert.Empty((await host.AnswerAsync(story.Key, MonitoringStepTypes.Judge, (MonitoringFields.Verdict(First), MonitoringCodes.Well), (MonitoringFields.Verdict(1), MonitoringCodes.Partly), (MonitoringFields.Note(1), "-"))).Problems);
        Assert.Equal([(First, "well"), (1, "partly")], (await story.RecordAsync()).Judgements.Select(judgement => (judgement.Row, judgement.Verdict)));
        Assert.Equal(new DateOnly(2026, 1, 21), (await story.RecordAsync()).Row(First + 1).EndedOn);
    }

    [Fact]
    public async Task A_further_version_comes_with_what_the_last_one_said_and_nothing_is_typed_twice()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);
        await story.UploadAsync("1", PlanContentsStory.TwoRows);

        var form = await story.FormAsync();
        var contents = form.Sections[0].Draft!(FormValues.Empty);
        Assert.Equal(("cy,en", "1A,1B,1C,2A,2B,2C", "2D,2E"), (contents["languages"], contents["sections"], contents["notApplying"]));
        Assert.Equal(PlanUploadFields.Stays, form.Sections[1].Draft!(FormValues.Empty)[PlanUploadFields.Change(First)]);
        Assert.Equal("Grŵp darllen", form.Sections[2].Draft!(FormValues.Empty)[$"what{First}"]);
        await story.UploadAndGiveAsync("2", "2026-01-15", (PlanUploadFields.Change(First), PlanUploadFields.Stays), (PlanUploadFields.Change(First + 1), PlanUploadFields.Stays), (PlanUploadFields.Another(0), "no"));

        Assert.Equal([(First, PlanRowChange.None, "Grŵp darllen"), (First + 1, PlanRowChange.None, "Therapi lleferydd")], (await story.VersionAsync(2)).Rows.Select(row => (row.Row.Number, row.Change, row.Row.What)));
        Assert.Equal([First, First + 1], (await story.RecordAsync()).Current.Select(row => row.Number));
        Assert.Equal([First, First + 1], await story.OwnRowsAsync(Teachers.Ffion));
    }

    [Fact]
    public async Task A_revised_plan_marks_what_changed_ended_and_is_new_and_nobody_confirms_the_rows_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);
        await story.UploadAndGiveAsync("1", "2026-01-15", PlanContentsStory.TwoRows);
        await ReviseAsync(host, story);

        Assert.Empty((await story.UploadAsync("2", Revision)).Problems);
        Assert.Equal("Grŵp darllen", (await story.RecordAsync()).Row(First).What);
        await story.GiveAsync("2", "2026-01-19");

        Assert.Equal([(First, PlanRowChange.Changed), (First + 1, PlanRowChange.Ended), (First + 2, PlanRowChange.New)], (await story.VersionAsync(2)).Rows.Select(row => (row.Row.Number, row.Change)));
        var record = await story.RecordAsync();
        Assert.Equal([(First, "Grŵp siarad"), (First + 2, "Mentor")], record.Current.Select(row => (row.Number, row.What)));
        Assert.Equal(new DateOnly(2026, 1, 19), record.Row(First + 1).EndedOn);
        Assert.False(await host.IsOpenAsync(story.Key, MonitoringStepTypes.Confirm));
        Assert.Equal([First, First + 2], await story.OwnRowsAsync(Teachers.Ffion));
        Assert.Empty(await story.OwnRowsAsync(Teachers.Dewi));
    }

    [Fact]
    public async Task A_revised_version_that_was_never_given_changes_nothing_and_is_not_carried_forward()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);
        await story.UploadAndGiveAsync("1", "2026-01-15", PlanContentsStory.TwoRows);
        await ReviseAsync(host, story);
        await story.UploadAsync("2", Revision);

        Assert.Empty((await host.AnswerAsync(story.Key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Camgymeriad"))).Problems);
        await story.Plan.DecideAsync(ReviewCodes.Revise, "2026-01-19");

        Assert.Equal([First, First + 1], (await story.RecordAsync()).Current.Select(row => row.Number));
        var form = await story.FormAsync();
        Assert.Equal([PlanUploadFields.Change(First), PlanUploadFields.Change(First + 1), PlanUploadFields.Another(0)], form.Sections[1].Fields.Select(field => field.Name));
        Assert.Contains(form.Fields, field => field.Name == $"what{First + 3}");
        Assert.DoesNotContain(form.Fields, field => field.Name == $"what{First + 2}");
    }

    [Fact]
    public async Task Rows_added_on_the_case_page_are_carried_into_the_revised_plan_under_their_own_record()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await story.AddRowAsync(("what", "Mentor"));
        var contents = new PlanContentsStory(host, story.Key);
        await ReviseAsync(host, contents);

        await contents.UploadAndGiveAsync("2", "2026-01-19", [(PlanUploadFields.Change(1), PlanUploadFields.Changed), .. PlanContentsStory.Row(1, ("what", "Grŵp siarad"), ("deliverers", Teachers.Dewi)), (PlanUploadFields.Change(2), PlanUploadFields.Ends), (PlanUploadFields.Another(0), "no")]);

        var record = await story.RecordAsync();
        var row = Assert.Single(record.Current);
        Assert.Equal((1, "Grŵp siarad"), (row.Number, row.What));
        Assert.Contains(MonitoringStepTypes.Row, row.RowId, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 1, 19), record.Row(2).EndedOn);
        Assert.Equal([1], await contents.OwnRowsAsync(Teachers.Dewi));
        Assert.False(await host.IsOpenAsync(story.Key, MonitoringStepTypes.Confirm));
    }

    [Fact]
    public async Task A_revised_plan_that_says_nothing_of_the_rows_has_them_confirmed_as_before()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);
        await story.UploadAndGiveAsync("1", "2026-01-15", PlanContentsStory.TwoRows);
        await ReviseAsync(host, story);

        await story.UploadAndGiveAsync("2", "2026-01-19");

        Assert.False((await story.VersionAsync(2)).TellsRows);
        Assert.Equal([First, First + 1], (await story.RecordAsync()).Current.Select(row => row.Number));
        Assert.Empty((await host.AnswerAsync(story.Key, MonitoringStepTypes.Confirm, ("stay", $"{First}"), ("happenedOn", "2026-01-19"))).Problems);
        Assert.Equal([First], (await story.RecordAsync()).Current.Select(row => row.Number));
    }

    [Fact]
    public async Task An_answer_of_the_earlier_shape_stays_readable()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await PlanContentsStory.BeginAsync(host);

        await story.Plan.UploadAndGiveAsync("1", "2026-01-15");

        var version = await story.VersionAsync(1);
        Assert.Equal(["1A", "1B", "1C", "2A", "2B"], version.Sections);
        Assert.Empty(version.Rows);
        Assert.False(version.TellsRows);
        Assert.Empty((await story.RecordAsync()).Rows);
    }

    private static (string Field, string Value)[] Revision =>
    [
        (PlanUploadFields.Change(First), PlanUploadFields.Changed), .. PlanContentsStory.Row(First, ("what", "Grŵp siarad")),
        (PlanUploadFields.Change(First + 1), PlanUploadFields.Ends),
        (PlanUploadFields.Another(0), "yes"), .. PlanContentsStory.Row(First + 2, ("what", "Mentor")), (PlanUploadFields.Another(1), "no"),
    ];

    private static async Task ReviseAsync(ProcessHost host, PlanContentsStory story)
    {
        await story.Plan.AskAsync(ReviewCodes.School, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 1, 19));
        await story.Plan.DecideAsync(ReviewCodes.Revise, "2026-01-19");
    }

    private static async Task<string?> RefusedFieldAsync(PlanContentsStory story, params (string Field, string Value)[] changes) =>
        Assert.Single((await story.UploadAsync("1", [(PlanUploadFields.Another(0), "yes"), .. PlanContentsStory.Row(First, changes), (PlanUploadFields.Another(1), "no")])).Problems).Field;
}

using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class StepTests
{
    [Fact]
    public async Task The_decision_goes_page_by_page_and_drafts_its_reasons_from_the_answers()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);

        await Journeys.ToReasonsAsync(site, visitor);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.NotEqual("", visitor.Fields()["reasons.cy"]);
        Assert.NotEqual("", visitor.Fields()["reasons.en"]);
    }

    [Fact]
    public async Task A_decision_recorded_shows_its_notice_before_it_leaves()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var casePath = visitor.Path.Split('?')[0];

        await Journeys.DecideNoAlnAsync(site, visitor);
        await visitor.GetAsync(casePath);
        await visitor.GetAsync(visitor.Page.QuerySelector("section[aria-labelledby=notices-heading] table a")!.GetAttribute("href")!);

        Assert.Equal("Case", visitor.Heading.Split(' ')[0]);
        Assert.Contains("Held until it is sent", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Leaves on 15 September 2025 at 16:00", visitor.Words, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector("iframe"));
        Assert.Contains("take the decision back", visitor.Words, StringComparison.Ordinal);
        await visitor.GetAsync(visitor.Page.QuerySelector("iframe")!.GetAttribute("src")!);
        Assert.Contains("sandbox", visitor.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("lang=\"cy\"", visitor.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_answers_second_sees_the_first_answer_and_keeps_what_they_typed()
    {
        await using var site = await PagesSite.StartAsync();
        var (first, second, _) = await Journeys.TwoAtOneStepAsync(site, DecideAlnStepTypes.Evidence);

        await first.SubmitAsync(form => (form["tried"], form["progress"]) = ("first tried", "first progress"));
        await second.SubmitAsync(form => (form["tried"], form["progress"]) = ("second tried", "second progress"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("Evidence from the class This step has already been answered", second.Heading);
        Assert.Contains("Answered by Siân Evans", second.Words, StringComparison.Ordinal);
        Assert.Contains("first tried", second.Words, StringComparison.Ordinal);
        Assert.Contains("second tried", second.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answer_sent_twice_by_one_person_is_simply_recorded()
    {
        await using var site = await PagesSite.StartAsync();
        var (first, again, _) = await Journeys.TwoAtOneStepAsync(site, DecideAlnStepTypes.Evidence, Seed.Alnco);

        await first.SubmitAsync(form => (form["tried"], form["progress"]) = ("tried", "progress"));
        await again.SubmitAsync(form => (form["tried"], form["progress"]) = ("tried", "progress"));

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("Your answer is recorded.", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_whose_questions_changed_since_it_was_opened_is_stale_and_keeps_what_was_typed()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        await Journeys.OpenStepAsync(site, visitor, DecideAlnStepTypes.Evidence);

        await visitor.SubmitAsync(form => (form["tried"], form["_state"]) = ("tried", "older"));

        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("This page has changed since you opened it. Check it and send it again.", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("tried", visitor.Fields()["tried"]);
        await visitor.SubmitAsync(form => form["progress"] = "progress");
        Assert.Contains("Your answer is recorded.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_megabyte_of_text_is_refused_beside_its_field_and_kept()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        await Journeys.OpenStepAsync(site, visitor, DecideAlnStepTypes.Evidence);
        var megabyte = new string('a', 1024 * 1024);

        await visitor.SubmitAsync(form => (form["tried"], form["progress"]) = (megabyte, "progress"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal($"Error: The text is too long: 1,048,576 characters. The most is {FormReader.LongTextLimit:N0}.", visitor.ErrorBeside("tried"));
        Assert.Equal(megabyte, visitor.Fields()["tried"]);
        Assert.Equal("progress", visitor.Fields()["progress"]);
    }

    [Fact]
    public async Task A_step_the_case_does_not_wait_for_is_said_to_be_none()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);

        await visitor.GetAsync($"{visitor.Path.Split('?')[0]}/steps/no-such-step");

        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("The case is not waiting for this step. Nothing you typed is lost.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_of_another_school_is_not_for_its_neighbour()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        var step = await Journeys.StepAsync(site, visitor, DecideAlnStepTypes.Decision);

        var neighbour = await site.SignedInAsync(Seed.OtherAlnco);
        await neighbour.GetAsync(CasePaths.Step(step.Case, step.StepId));

        Assert.Equal(HttpStatusCode.Forbidden, neighbour.Status);
        Assert.DoesNotContain("Alys", neighbour.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_answers_a_step_of_theirs_without_seeing_the_case()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync("/");

        await teacher.GetAsync(teacher.Page.QuerySelector("a.govuk-task-list__link")!.GetAttribute("href")!);
        await teacher.SubmitAsync(form => (form["tried"], form["progress"]) = ("tried", "progress"));

        Assert.Equal("/?done=answered", teacher.Path);
        Assert.Contains("Your answer is recorded.", teacher.Words, StringComparison.Ordinal);
        await teacher.GetAsync(alnco.Path);
        Assert.Equal(HttpStatusCode.Forbidden, teacher.Status);
    }
}

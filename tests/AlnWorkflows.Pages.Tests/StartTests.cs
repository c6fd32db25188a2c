using System.Net;
using AlnWorkflows.Processes.Ports;
using AngleSharp.Html.Dom;

namespace AlnWorkflows.Pages.Tests;

public sealed class StartTests
{
    private const string First = $"/schools/{Seed.School}/start";

    [Fact]
    public async Task A_case_started_page_by_page_leads_to_its_own_page()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await Journeys.StartCaseAsync(visitor);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("The case has started", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Decide whether the learner has ALN", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unanswered_page_names_each_question_beside_its_field_and_in_the_summary()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(First);

        await visitor.SubmitAsync(form => form["surname"] = "Prydderch");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal("Error: Answer this question: First name", visitor.ErrorBeside("firstName"));
        Assert.Equal("Error: Enter a date: Date of birth", visitor.ErrorBeside("dateOfBirth"));
        Assert.Equal("Error: You must choose an option: Which language would the learner like us to use?", visitor.ErrorBeside("learnerLanguage"));
        Assert.Equal("", visitor.ErrorBeside("surname"));
        Assert.Equal(["#firstName", "#dateOfBirth-day", "#learnerLanguage"], visitor.Page.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")));
        Assert.All(visitor.Page.QuerySelectorAll(".govuk-error-summary a"), link => Assert.NotNull(visitor.Page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.StartsWith("Error: ", visitor.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Prydderch", visitor.Fields()["surname"]);
    }

    [Fact]
    public async Task Errors_are_told_in_Welsh_to_those_who_read_Welsh()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync($"{First}?lang=cy");

        await visitor.SubmitAsync(form => { });

        Assert.Equal("Gwall: Rhowch ateb i’r cwestiwn hwn: Enw cyntaf", visitor.ErrorBeside("firstName"));
        Assert.Contains("Mae problem wedi codi", visitor.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31", "2", "2015", "Error: Enter a real date, for example 27 3 2026")]
    [InlineData("x", "2", "2015", "Error: Enter a real date, for example 27 3 2026")]
    public async Task A_date_that_is_none_stays_as_typed_with_its_error(string day, string month, string year, string error)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(First);

        await visitor.SubmitAsync(form => (form["dateOfBirth-day"], form["dateOfBirth-month"], form["dateOfBirth-year"]) = (day, month, year));

        Assert.Equal(error, visitor.ErrorBeside("dateOfBirth"));
        Assert.Equal(day, visitor.Fields()["dateOfBirth-day"]);
    }

    [Theory]
    [InlineData("16", "2025", "Error: The date cannot be in the future: 16 September 2025")]
    [InlineData("16", "2019", "Error: There are no term dates for 16 September 2019. Ask an administrator to enter them, or check the date.")]
    public async Task A_date_the_clock_cannot_start_from_is_told_beside_it_and_everything_else_is_kept(string day, string year, string error)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(First);
        var answers = new Dictionary<string, string>(Journeys.Start) { ["awareOn-day"] = day, ["awareOn-year"] = year };

        for (var page = 0; page < 8 && visitor.Status == HttpStatusCode.OK; page++)
            await visitor.SubmitAsync(form => Journeys.Fill(form, answers));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Equal(error, visitor.ErrorBeside("awareOn"));
        Assert.Equal("Mam", visitor.Fields()["awareBy"]);
        Assert.Equal("Alys", visitor.Fields()["firstName"]);
    }

    [Fact]
    public async Task Switching_the_language_keeps_the_place_and_everything_typed()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(First);

        await visitor.SubmitAsync(form => (form["firstName"], form["dateOfBirth-day"]) = ("Alys", "31"), ("_lang", "cy"));

        Assert.Equal("cy", visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Alys", visitor.Fields()["firstName"]);
        Assert.Equal("31", visitor.Fields()["dateOfBirth-day"]);
        Assert.Null(visitor.Page.QuerySelector(".govuk-error-summary"));
        await visitor.GetAsync("/");
        Assert.Equal("cy", visitor.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_script_in_a_name_is_shown_as_it_was_typed_and_runs_nowhere()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await Journeys.StartCaseAsync(visitor, ("surname", "<script>alert('x')</script>"));

        Assert.Contains("Alys <script>alert('x')</script>", visitor.Words, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("script"));
        Assert.DoesNotContain("unsafe", visitor.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_page_sent_twice_starts_one_case()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.ToCheckAsync(visitor);
        var fields = Visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("#page-form")!);

        await visitor.SubmitAsync(_ => { });
        var first = visitor.Path;
        await visitor.PostAsync($"{First}/check", new FormUrlEncodedContent(fields));

        Assert.Equal(first, visitor.Path);
        Assert.Single((await site.Get<ICases>().ListAsync(Seed.School, null, 10, null)).Items);
    }

    [Fact]
    public async Task Two_learners_started_in_two_windows_at_once_are_two_cases()
    {
        await using var site = await PagesSite.StartAsync();
        var first = await site.SignedInAsync(Seed.Alnco);
        var second = await site.SignedInAsync(Seed.Alnco);
        await Journeys.ToCheckAsync(first);
        await Journeys.ToCheckAsync(second, ("firstName", "Bryn"));

        await first.SubmitAsync(_ => { });
        await second.SubmitAsync(_ => { });

        Assert.Equal(["Alys", "Bryn"], (await site.Get<ICases>().ListAsync(Seed.School, null, 10, null)).Items.Select(found => found.LearnerFirstName).Order());
    }

    [Fact]
    public async Task A_draft_saved_for_later_is_there_when_its_writer_comes_back_and_for_nobody_else()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(First);

        await visitor.SubmitAsync(form => form["firstName"] = "Alys", ("_action", "save"));
        await visitor.GetAsync(First);
        var other = await site.SignedInAsync(Seed.Head);
        await other.GetAsync(First);

        Assert.Equal("Alys", visitor.Fields()["firstName"]);
        Assert.Equal("", other.Fields()["firstName"]);
    }

    [Fact]
    public async Task A_link_fills_in_what_is_not_personal_and_nothing_else()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.GetAsync("/start?awareOn=2025-09-12&awareFrom=Teacher&firstName=Alys");

        Assert.Equal("", visitor.Fields()["firstName"]);
        Assert.Equal("2025-09-12", visitor.Fields()["awareOn"]);
        Assert.Equal("Teacher", visitor.Fields()["awareFrom"]);
    }

    [Fact]
    public async Task A_form_without_our_token_is_not_taken_and_what_was_typed_is_kept()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await visitor.GetAsync(First);

        await visitor.SubmitAsync(form => (form["firstName"], form["_form"]) = ("Alys", "forged"));

        Assert.Equal(HttpStatusCode.Conflict, visitor.Status);
        Assert.Contains("This page has changed since you opened it", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("Alys", visitor.Fields()["firstName"]);
    }

    [Theory]
    [InlineData(Seed.Teacher, HttpStatusCode.Forbidden)]
    [InlineData(Seed.OtherAlnco, HttpStatusCode.Forbidden)]
    public async Task Who_may_not_start_a_case_at_the_school_is_told_so(string person, HttpStatusCode status)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(person);

        await visitor.GetAsync(First);

        Assert.Equal(status, visitor.Status);
        Assert.Contains("You are not allowed to do this: Start a case", visitor.Words, StringComparison.Ordinal);
    }
}

using System.Net;

namespace AlnWorkflows.Pages.Tests;

public sealed class FailureTests
{
    [Theory]
    [InlineData("cy", "Heb ddod o hyd i’r dudalen")]
    [InlineData("en", "Page not found")]
    public async Task A_page_that_is_not_there_says_so_in_the_readers_language(string language, string heading)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = site.Visitor();

        await visitor.GetAsync($"/no-such-page?lang={language}");

        Assert.Equal((HttpStatusCode.NotFound, heading), (visitor.Status, visitor.Heading));
        Assert.Equal(language, visitor.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_form_sent_where_none_is_taken_and_a_body_that_is_no_form_each_have_their_page()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = site.Visitor();

        await visitor.PostAsync("/privacy?lang=en", new FormUrlEncodedContent([]));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "That cannot be done here"), (visitor.Status, visitor.Heading));
        await visitor.PostAsync("/sign-out?lang=en", new StringContent("x"));
        Assert.Equal((HttpStatusCode.BadRequest, "We cannot read what was sent"), (visitor.Status, visitor.Heading));
    }

    [Fact]
    public async Task A_form_over_the_limit_is_told_to_be_too_large()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(Seed.Alnco);

        await visitor.PostAsync($"/schools/{Seed.School}/start/learner", new FormUrlEncodedContent([KeyValuePair.Create("firstName", new string('a', 5_000_000))]));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "What was sent is too large"), (visitor.Status, visitor.Heading));
    }

    [Fact]
    public async Task Pages_are_kept_by_no_browser_and_run_no_script()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = site.Visitor();

        await visitor.GetAsync("/");

        Assert.True(visitor.Response.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", visitor.Response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", visitor.Response.Headers.GetValues("Referrer-Policy").Single());
        Assert.StartsWith("default-src 'none'", visitor.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        await visitor.GetAsync("/assets/govuk-frontend.css");
        Assert.Equal("text/css", visitor.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Nobody_chooses_who_they_are_outside_development()
    {
        await using var site = await PagesSite.StartAsync(options => options.IsDevelopment = false);
        var visitor = site.Visitor();

        await visitor.GetAsync("/sign-in?lang=en");
        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
        await visitor.GetAsync("/mailbox");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Signing_in_leads_back_to_where_it_was_asked_for_and_never_elsewhere()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = site.Visitor();
        await visitor.GetAsync($"/schools/{Seed.School}/cases?lang=en");
        Assert.Equal(HttpStatusCode.Unauthorized, visitor.Status);

        await visitor.GetAsync(visitor.Page.QuerySelector("main a[href^='/sign-in']")!.GetAttribute("href")!);
        await visitor.SubmitAsync(form => form["person"] = Seed.Alnco);
        Assert.Equal($"/schools/{Seed.School}/cases?lang=en", visitor.Path);

        await visitor.GetAsync("/sign-in?return=//evil.example");
        await visitor.SubmitAsync(form => form["person"] = Seed.Alnco);
        Assert.Equal("/", visitor.Path);
    }
}

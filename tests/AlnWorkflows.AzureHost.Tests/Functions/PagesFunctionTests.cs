using System.Net;
using System.Text.RegularExpressions;
using AlnWorkflows.AzureHost.Serving;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace AlnWorkflows.AzureHost.Tests.Functions;

public sealed partial class PagesFunctionTests : IAsyncLifetime
{
    private AzureHouse house = null!;
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        house = await AzureHouse.OpenAsync(isServing: true);
        var address = house.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task A_page_is_served_with_its_headers()
    {
        var answer = await browser.GetAsync("/sign-in?lang=cy");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("nosniff", answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("<html lang=\"cy\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_answers_as_get_does_without_a_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/sign-in");

        var answer = await browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Style_sheets_come_out_of_the_assembly()
    {
        var page = await browser.GetStringAsync("/sign-in");
        var sheet = StyleSheet().Match(page).Groups["path"].Value;

        var answer = await browser.GetAsync(sheet);

        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_form_is_taken_with_its_token_and_signs_in()
    {
        var answer = await SignInAsync();

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Siân Evans", WebUtility.HtmlDecode(await browser.GetStringAsync("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["person"] = AzureHouse.Alnco });

        Assert.NotEqual(HttpStatusCode.SeeOther, (await browser.PostAsync("/sign-in", form)).StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_told_on_a_page()
    {
        var answer = await browser.GetAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_is_served_as_the_pages_are()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/duties?state=open");
        request.Headers.Add("X-Development-Person", AzureHouse.Alnco);

        var answer = await browser.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_request_that_breaks_is_answered_with_the_error_page()
    {
        using var content = new ByteArrayContent(new byte[5 * 1024 * 1024]);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");

        var answer = await browser.PostAsync("/sign-in", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_after_it_has_begun_is_aborted_not_ended()
    {
        var lifetime = new Mock<IHttpRequestLifetimeFeature>();
        var response = new Mock<IHttpResponseFeature>();
        response.SetupGet(feature => feature.HasStarted).Returns(true);
        response.SetupGet(feature => feature.Headers).Returns(new HeaderDictionary());
        response.Setup(feature => feature.OnStarting(It.IsAny<Func<object, Task>>(), It.IsAny<object>())).Throws(new IOException("The other side is gone."));
        await using var scope = house.App.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set(lifetime.Object);
        context.Features.Set(response.Object);

        await Assert.ThrowsAnyAsync<Exception>(() => house.Get<PagesServing>().ServeAsync(context, house.Hub));

        lifetime.Verify(feature => feature.Abort(), Times.Once);
    }

    [Fact]
    public async Task The_request_is_what_accessors_see()
    {
        await using var scope = house.App.Services.CreateAsyncScope();
        HttpContext? seen = null;
        var response = new Mock<IHttpResponseFeature>();
        response.SetupGet(feature => feature.Headers).Returns(new HeaderDictionary());
        response.Setup(feature => feature.OnStarting(It.IsAny<Func<object, Task>>(), It.IsAny<object>())).Callback(() => seen ??= house.Get<IHttpContextAccessor>().HttpContext);
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set(response.Object);
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        (context.Request.Method, context.Request.Path) = ("GET", "/sign-in");

        await house.Get<PagesServing>().ServeAsync(context, house.Hub);

        Assert.Same(context, seen);
    }

    private async Task<HttpResponseMessage> SignInAsync()
    {
        var page = await browser.GetStringAsync("/sign-in?lang=en");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_form"] = WebUtility.HtmlDecode(Token().Match(page).Groups["token"].Value),
            ["person"] = AzureHouse.Alnco,
        });
        return await browser.PostAsync("/sign-in", form);
    }

    [GeneratedRegex("name=\"_form\"[^>]*value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("href=\"(?<path>/assets/[^\"]+\\.css)[^\"]*\"")]
    private static partial Regex StyleSheet();
}

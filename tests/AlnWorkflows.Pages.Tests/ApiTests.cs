using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace AlnWorkflows.Pages.Tests;

public sealed class ApiTests
{
    private static readonly Dictionary<string, object> Answers = new()
    {
        ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy",
        ["awareOn"] = "2025-09-15", ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
        ["lookedAfter"] = false, ["dualRegistered"] = false, ["planMaintained"] = false, ["decidedBefore"] = false,
        ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["coordinator"] = Seed.Alnco,
    };

    [Fact]
    public async Task A_case_is_started_once_under_one_key_and_read_again_with_its_duty()
    {
        await using var site = await PagesSite.StartAsync();

        var (status, started, location) = await StartAsync(site, Answers, "key-1");
        var (_, again, _) = await StartAsync(site, Answers, "key-1");
        await site.SettleAsync();
        var (_, read) = await GetAsync(site, location!);

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(started.GetProperty("id").GetString(), again.GetProperty("id").GetString());
        var duty = Assert.Single(read.GetProperty("duties").EnumerateArray());
        Assert.Equal(("2025-11-07", "2025-11-10", "open"), (duty.GetProperty("safeBy").GetString(), duty.GetProperty("legalLatest").GetString(), duty.GetProperty("state").GetString()));
        Assert.Contains(read.GetProperty("steps").EnumerateArray(), step => step.GetProperty("type").GetString() == "decision");
    }

    [Theory]
    [InlineData("cy", "Ni all y dyddiad fod yn y dyfodol: 16 Medi 2025")]
    [InlineData("en-GB", "The date cannot be in the future: 16 September 2025")]
    public async Task A_wrong_field_is_named_with_a_stable_code_in_the_language_asked_for(string language, string message)
    {
        await using var site = await PagesSite.StartAsync();

        var (status, problem, _) = await StartAsync(site, new(Answers) { ["awareOn"] = "2025-09-16" }, "key-1", language);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("date-in-future", problem.GetProperty("code").GetString());
        Assert.Equal(422, problem.GetProperty("status").GetInt32());
        Assert.Equal(message, problem.GetProperty("errors").GetProperty("awareOn")[0].GetProperty("message").GetString());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_step_takes_one_answer_and_then_says_that_it_has_it()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, _, location) = await StartAsync(site, Answers, "key-1");
        await site.SettleAsync();
        var (_, read) = await GetAsync(site, location!);
        var step = read.GetProperty("steps").EnumerateArray().First(one => one.GetProperty("type").GetString() == "evidence").GetProperty("id").GetString();
        var body = new { answers = new { tried = "Cymorth", progress = "Araf" } };

        var (first, _, _) = await SendAsync(site, HttpMethod.Post, $"{location}/steps/{Uri.EscapeDataString(step!)}", JsonContent.Create(body));
        var (second, problem, _) = await SendAsync(site, HttpMethod.Post, $"{location}/steps/{Uri.EscapeDataString(step!)}", JsonContent.Create(body));

        Assert.Equal(HttpStatusCode.OK, first);
        Assert.Equal((HttpStatusCode.Conflict, "step-answered"), (second, problem.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("/api/cases/no-such-case", 404, "case-not-found")]
    [InlineData("/api/duties?state=none", 422, "option-unknown")]
    [InlineData("/api/duties?school=ysgol-y-cwm", 403, "not-allowed")]
    [InlineData("/api/nothing", 404, "not-found")]
    public async Task What_cannot_be_read_is_a_problem_with_its_code(string path, int status, string code)
    {
        await using var site = await PagesSite.StartAsync();

        var (got, problem) = await GetAsync(site, path);

        Assert.Equal((status, code), ((int)got, problem.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_start_without_a_key_with_broken_JSON_or_too_large_is_refused_as_what_it_is()
    {
        await using var site = await PagesSite.StartAsync();
        async Task<string?> CodeOf(HttpContent content, string? key) => (await SendAsync(site, HttpMethod.Post, "/api/cases", content, key)).Body.GetProperty("code").GetString();

        Assert.Equal("idempotency-key-missing", await CodeOf(JsonContent.Create(new { }), null));
        Assert.Equal("request-not-understood", await CodeOf(new StringContent("{", Encoding.UTF8, "application/json"), "key"));
        Assert.Equal("request-too-large", await CodeOf(new StringContent($"\"{new string('a', 5_000_000)}\"", Encoding.UTF8, "application/json"), "key"));
        Assert.Equal("school-unknown", await CodeOf(JsonContent.Create(new { school = "no-such-school", answers = Answers }), "key"));
    }

    [Fact]
    public async Task The_API_takes_no_cookie_and_outside_development_no_header()
    {
        await using var site = await PagesSite.StartAsync();
        var signedIn = await site.SignedInAsync(Seed.Alnco);
        await signedIn.GetAsync("/api/duties");
        Assert.Equal(HttpStatusCode.Unauthorized, signedIn.Status);

        await using var production = await PagesSite.StartAsync(options => options.IsDevelopment = false);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(production, "/api/duties")).Status);
    }

    [Fact]
    public async Task The_document_describes_every_operation_and_health_answers()
    {
        await using var site = await PagesSite.StartAsync();

        var (status, document) = await GetAsync(site, "/openapi/v1.json");
        var health = site.Visitor();
        await health.GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ["/api/cases", "/api/cases/{id}", "/api/cases/{id}/steps/{stepId}", "/api/duties", "/health"],
            document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        Assert.Contains("X-Development-Person", document.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, health.Status);
    }

    private static Task<(HttpStatusCode Status, JsonElement Body, string? Location)> StartAsync(
        PagesSite site, Dictionary<string, object> answers, string key, string language = "en") =>
        SendAsync(site, HttpMethod.Post, "/api/cases", JsonContent.Create(new { school = Seed.School, answers }), key, language);

    private static async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(PagesSite site, string path)
    {
        var (status, body, _) = await SendAsync(site, HttpMethod.Get, path, null);
        return (status, body);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body, string? Location)> SendAsync(
        PagesSite site, HttpMethod method, string path, HttpContent? content, string? key = null, string language = "en")
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Development-Person", Seed.Alnco);
        request.Headers.Add("Accept-Language", language);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        using var response = await site.Visitor().SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(), response.Headers.Location?.ToString());
    }
}

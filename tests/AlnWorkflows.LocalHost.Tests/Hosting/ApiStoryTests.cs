using System.Net;
using System.Text.Json;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.LocalHost.Tests.Hosting;

public sealed class ApiStoryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_concern_becomes_a_decision_within_time_and_the_case_is_closed()
    {
        var (host, api) = await StartAsync();
        await using var running = host;
        using var closing = api;

        var caseId = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "one");
        await api.MoveClockAsync(At(2025, 10, 6));
        var duty = Assert.Single((await api.CaseAsync(caseId)).GetProperty("duties").EnumerateArray());
        Assert.Equal("2025-11-07", duty.GetProperty("safeBy").GetString());
        Assert.Equal("2025-11-10", duty.GetProperty("legalLatest").GetString());

        await api.AnswerAsync(caseId, "decision", DemonstrationStory.NoAln(new(2025, 10, 6)));
        await api.MoveClockAsync(At(2025, 10, 8));
        await api.AnswerAsync(caseId, "give-on-paper", DemonstrationStory.ByHand(new(2025, 10, 8)));
        await api.MoveClockAsync(At(2025, 10, 9));

        var closed = await api.CaseAsync(caseId);
        Assert.Equal("closed", closed.GetProperty("phase").GetString());
        Assert.Equal("met", closed.GetProperty("duties")[0].GetProperty("state").GetString());
        Assert.False(closed.GetProperty("duties")[0].TryGetProperty("breachedSince", out _));
    }

    [Fact]
    public async Task A_late_decision_leaves_its_breach_on_record()
    {
        var (host, api) = await StartAsync();
        await using var running = host;
        using var closing = api;

        var caseId = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "one");
        await api.MoveClockAsync(At(2025, 11, 27));
        var overdue = (await api.SendAsync(HttpMethod.Get, "/api/duties?state=overdue")).Body.GetProperty("items");
        Assert.Equal(1, overdue.GetArrayLength());

        await api.AnswerAsync(caseId, "decision", DemonstrationStory.NoAln(new(2025, 11, 27)));
        await api.MoveClockAsync(At(2025, 12, 1));
        await api.AnswerAsync(caseId, "give-on-paper", DemonstrationStory.ByHand(new(2025, 12, 1)));
        await api.MoveClockAsync(At(2025, 12, 3));

        var breached = (await api.SendAsync(HttpMethod.Get, "/api/duties?state=breached")).Body.GetProperty("items");
        var duty = Assert.Single(breached.EnumerateArray());
        Assert.Equal("met", duty.GetProperty("state").GetString());
        Assert.Equal("2025-11-11", duty.GetProperty("breachedSince").GetString());
    }

    [Fact]
    public async Task The_same_key_again_is_the_same_case()
    {
        var (host, api) = await StartAsync();
        await using var running = host;
        using var closing = api;

        var first = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "pressed twice");
        var second = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "pressed twice");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Each_wrong_request_gets_its_own_clear_answer()
    {
        var (host, api) = await StartAsync();
        await using var running = host;
        using var closing = api;
        var caseId = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "one");
        await api.MoveClockAsync(At(2025, 9, 16));

        Assert.Equal("date-in-future", await StartProblemAsync(api, DemonstrationStory.School, ("awareOn", "2025-12-01")));
        Assert.Equal("date-not-real", await StartProblemAsync(api, DemonstrationStory.School, ("awareOn", "31 Medi")));
        Assert.Equal("date-outside-calendar", await StartProblemAsync(api, DemonstrationStory.School, ("awareOn", "2024-09-16")));
        Assert.Equal("school-unknown", await StartProblemAsync(api, "hogwarts"));
        Assert.Equal("field-too-long", await StartProblemAsync(api, DemonstrationStory.School, ("awareBy", new string('a', 1_000_000))));
        Assert.Equal(HttpStatusCode.Conflict, (await api.SendAsync(HttpMethod.Post, $"/api/cases/{caseId}/steps/no-such-step", new { answers = new { } })).Status);
    }

    [Fact]
    public async Task Nobody_reads_the_cases_of_another_school()
    {
        var (host, api) = await StartAsync();
        await using var running = host;
        using var closing = api;
        var caseId = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "one");

        using var another = new AlnApi(api.Address, "demo-alnco-swansea");
        Assert.Equal(HttpStatusCode.NotFound, (await another.SendAsync(HttpMethod.Get, $"/api/cases/{caseId}")).Status);
        using var nobody = new AlnApi(api.Address, "no-such-person");
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.SendAsync(HttpMethod.Get, $"/api/cases/{caseId}")).Status);
    }

    private static async Task<string?> StartProblemAsync(AlnApi api, string school, params (string Field, object Value)[] changes)
    {
        var answers = new Dictionary<string, object>(DemonstrationStory.Concern);
        foreach (var (field, value) in changes)
            answers[field] = value;
        var (_, body) = await api.SendAsync(HttpMethod.Post, "/api/cases", new { school, answers }, ("Idempotency-Key", Guid.NewGuid().ToString()));
        return body.ValueKind == JsonValueKind.Object ? body.GetProperty("code").GetString() : null;
    }

    private async Task<(HostProcess Host, AlnApi Api)> StartAsync()
    {
        var address = HostProcess.FreeAddress();
        var settings = new Dictionary<string, string> { ["AlnWorkflows:Storage"] = azurite.Server.NewAccount() };
        return (await HostProcess.StartAsync(address, isDemonstration: true, settings), new AlnApi(address, DemonstrationStory.Alnco));
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
}

using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;
using static AlnWorkflows.Storage.Tests.Http.ScriptedHandler;

namespace AlnWorkflows.Storage.Tests.Http;

/// <summary>What is tried again, when, and how often.</summary>
public sealed class RetryTests
{
    private static readonly TableOperation Insert = TableOperation.Insert(HttpHarness.Row);

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_failure_is_tried_again_until_it_has_passed(int status)
    {
        using var harness = new HttpHarness(Answer(status), Answer(status), Written("W/\"new\""));

        Assert.Equal("W/\"new\"", await harness.Finish(harness.Tables.ApplyAsync("cases", Insert)));

        Assert.Equal(3, harness.Service.Requests.Count);
    }

    [Fact]
    public async Task A_lost_connection_and_a_refused_one_are_tried_again()
    {
        using var harness = new HttpHarness(Refused(), Reset(), Written("W/\"new\""));

        Assert.Equal("W/\"new\"", await harness.Finish(harness.Tables.ApplyAsync("cases", Insert)));
    }

    [Fact]
    public async Task An_attempt_that_nobody_answers_is_given_up_at_its_limit_and_tried_again()
    {
        using var harness = new HttpHarness(Silence(), Written("W/\"new\""));
        var call = harness.Tables.ApplyAsync("cases", Insert);

        await harness.TimeOutAsync();

        Assert.Equal("W/\"new\"", await harness.Finish(call));
        Assert.True(harness.Time.GetUtcNow() >= new ManualTimeProvider().GetUtcNow() + HttpHarness.Retry.AttemptTimeout);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task The_service_is_left_alone_for_as_long_as_it_asks(int status)
    {
        using var harness = new HttpHarness(
            Answer(status, "ServerBusy", headers => headers.RetryAfter = new(TimeSpan.FromSeconds(17))),
            Written());
        var start = harness.Time.GetUtcNow();
        var call = harness.Tables.ApplyAsync("cases", Insert);

        Assert.Equal(start.AddSeconds(17), await harness.Time.WaitForTimerAsync(HttpHarness.LongestWait));
        harness.Time.Advance(TimeSpan.FromSeconds(17) - TimeSpan.FromTicks(1));
        Assert.Single(harness.Service.Requests);

        await harness.Finish(call);
        Assert.Equal(2, harness.Service.Requests.Count);
        Assert.Equal(start.AddSeconds(17), harness.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_date_to_come_back_at_is_understood_too()
    {
        var start = new ManualTimeProvider().GetUtcNow();
        using var harness = new HttpHarness(Answer(503, "ServerBusy", headers => headers.RetryAfter = new(start.AddSeconds(23))), Written());

        await harness.Finish(harness.Tables.ApplyAsync("cases", Insert));

        Assert.Equal(start.AddSeconds(23), harness.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_service_that_asks_for_too_long_a_wait_is_not_tried_again()
    {
        using var harness = new HttpHarness(Answer(503, "ServerBusy", headers => headers.RetryAfter = new(TimeSpan.FromMinutes(10))));

        Assert.Equal(TableFailure.Unavailable, (await harness.Fails(tables => tables.ApplyAsync("cases", Insert))).Failure);

        Assert.Single(harness.Service.Requests);
    }

    [Fact]
    public async Task Waits_of_their_own_grow_and_differ_from_client_to_client()
    {
        var waits = new List<(TimeSpan First, TimeSpan Second)>();
        for (var client = 0; client < 200; client++)
        {
            using var harness = new HttpHarness(Answer(500), Answer(500), Answer(500));
            var call = harness.Tables.GetAsync("cases", "p", "r");
            var start = harness.Time.GetUtcNow();
            var second = await harness.Time.WaitForTimerAsync(HttpHarness.LongestWait);
            harness.Time.AdvanceTo(second);
            var third = await harness.Time.WaitForTimerAsync(HttpHarness.LongestWait);
            waits.Add((second - start, third - second));
            await Assert.ThrowsAsync<TableStoreException>(() => harness.Finish(call));
        }

        Assert.True(waits.Distinct().Count() > 100, "The waits are the same for every client.");
        Assert.True(waits.Average(wait => wait.Second.TotalSeconds) > waits.Average(wait => wait.First.TotalSeconds), "The waits do not grow.");
    }

    [Theory]
    [InlineData(400, TableFailure.Invalid)]
    [InlineData(401, TableFailure.Denied)]
    [InlineData(403, TableFailure.Denied)]
    [InlineData(404, TableFailure.NotFound)]
    [InlineData(409, TableFailure.Exists)]
    [InlineData(412, TableFailure.Changed)]
    [InlineData(413, TableFailure.Invalid)]
    public async Task A_plain_refusal_is_told_at_once(int status, TableFailure failure)
    {
        using var harness = new HttpHarness(Answer(status, "Whatever"));

        var exception = await harness.Fails(tables => tables.ApplyAsync("cases", Insert));

        Assert.Equal(failure, exception.Failure);
        Assert.Contains("Whatever", exception.Message, StringComparison.Ordinal);
        Assert.Single(harness.Service.Requests);
    }

    [Fact]
    public async Task Every_attempt_is_dated_and_signed_anew()
    {
        using var harness = new HttpHarness(Answer(500, headers: headers => headers.RetryAfter = new(TimeSpan.FromSeconds(5))), Written());

        await harness.Finish(harness.Tables.ApplyAsync("cases", Insert));

        Assert.Equal(2, harness.Service.Requests.Select(request => request.Headers["x-ms-date"]).Distinct().Count());
        Assert.Equal(2, harness.Service.Requests.Select(request => request.Headers["Authorization"]).Distinct().Count());
    }

    [Fact]
    public async Task A_caller_who_gives_up_ends_the_waiting()
    {
        using var harness = new HttpHarness(Answer(500));
        using var caller = new CancellationTokenSource();
        var call = harness.Tables.ApplyAsync("cases", Insert, caller.Token);
        await harness.Time.WaitForTimerAsync(HttpHarness.LongestWait);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(harness.Service.Requests);
    }

    [Fact]
    public async Task Blobs_are_tried_again_too()
    {
        using var harness = new HttpHarness(Answer(503, "ServerBusy"), Answer(201));

        await harness.Finish(harness.Blobs.PutAsync("plans", "1.pdf", new BlobContent("pdf"u8.ToArray(), "application/pdf")));

        Assert.Equal(["pdf", "pdf"], harness.Service.Requests.Select(request => request.Body));
    }
}

using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;
using static AlnWorkflows.Storage.Tests.Http.ScriptedHandler;

namespace AlnWorkflows.Storage.Tests.Http;

/// <summary>A write whose answer did not come may have been applied: nobody is told otherwise.</summary>
public sealed class AmbiguityTests
{
    private static readonly Func<CancellationToken, Task<HttpResponseMessage>> Busy = Answer(503, "ServerBusy");

    [Theory]
    [InlineData(409, "EntityAlreadyExists")]
    [InlineData(412, "UpdateConditionNotSatisfied")]
    [InlineData(404, "ResourceNotFound")]
    [InlineData(403, "AuthenticationFailed")]
    [InlineData(429, "TooManyRequests")]
    public async Task After_an_attempt_of_unknown_outcome_a_refusal_may_be_the_echo_of_our_own_write(int status, string errorCode)
    {
        foreach (var lost in new[] { Reset(), Answer(500), Answer(500, "OperationTimedOut"), Answer(502), Answer(504), Answer(503), Answer(408) })
            foreach (var operation in Operations())
            {
                using var harness = new HttpHarness(lost, Answer(status, errorCode));
                Assert.Equal(TableFailure.Unknown, (await harness.Fails(tables => tables.ApplyAsync("cases", operation))).Failure);
            }
    }

    [Fact]
    public async Task A_refusal_after_a_time_out_is_unknown_as_well()
    {
        using var harness = new HttpHarness(Silence(), Answer(412, "UpdateConditionNotSatisfied"));
        var call = harness.Tables.ApplyAsync("cases", TableOperation.Replace(HttpHarness.Row));

        await harness.TimeOutAsync();

        var exception = await Assert.ThrowsAsync<TableStoreException>(() => harness.Finish(call));
        Assert.Equal(TableFailure.Unknown, exception.Failure);
        Assert.Contains("read before deciding", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_attempts_that_surely_did_nothing_a_refusal_is_what_it_says()
    {
        foreach (var harmless in new[] { Busy, Answer(429), Refused() })
        {
            using var harness = new HttpHarness(harmless, Answer(409, "EntityAlreadyExists"));
            Assert.Equal(TableFailure.Exists, (await harness.Fails(tables => tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row)))).Failure);
        }
    }

    [Fact]
    public async Task A_malformed_request_was_malformed_in_every_attempt()
    {
        using var harness = new HttpHarness(Reset(), Answer(400, "InvalidInput"));

        Assert.Equal(TableFailure.Invalid, (await harness.Fails(tables => tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row)))).Failure);
    }

    [Fact]
    public async Task A_write_whose_last_attempt_has_no_answer_is_unknown_and_a_read_unavailable()
    {
        foreach (var lost in new[] { Reset(), Answer(500), Answer(503) })
        {
            using var write = new HttpHarness(lost);
            Assert.Equal(TableFailure.Unknown, (await write.Fails(tables => tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row)))).Failure);
            Assert.Equal(3, write.Service.Requests.Count);

            using var read = new HttpHarness(lost);
            Assert.Equal(TableFailure.Unavailable, (await read.Fails(tables => tables.GetAsync("cases", "p", "r"))).Failure);
            using var query = new HttpHarness(lost);
            Assert.Equal(TableFailure.Unavailable, (await query.Fails(tables => tables.QueryAsync("cases", new TableRange("p")))).Failure);
        }
    }

    [Fact]
    public async Task A_service_that_was_never_reached_or_only_busy_is_unavailable()
    {
        foreach (var harmless in new[] { Busy, Answer(429), Refused() })
        {
            using var harness = new HttpHarness(harmless);
            Assert.Equal(TableFailure.Unavailable, (await harness.Fails(tables => tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row)))).Failure);
        }
    }

    [Fact]
    public async Task A_service_that_vanished_after_an_attempt_of_unknown_outcome_leaves_it_unknown()
    {
        using var harness = new HttpHarness(Reset(), Refused());

        Assert.Equal(TableFailure.Unknown, (await harness.Fails(tables => tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row)))).Failure);
    }

    [Fact]
    public async Task A_transaction_in_doubt_is_unknown_but_still_names_the_operation()
    {
        const string refusal = """
            --batchresponse_1
            Content-Type: multipart/mixed; boundary=changesetresponse_1

            --changesetresponse_1
            Content-Type: application/http

            HTTP/1.1 412 Precondition Failed
            Content-Type: application/json

            {"odata.error":{"code":"UpdateConditionNotSatisfied","message":{"lang":"en-US","value":"1:The update condition specified in the request was not satisfied.\nRequestId:1"}}}
            --changesetresponse_1--
            --batchresponse_1--
            """;
        TableOperation[] operations = [TableOperation.Insert(HttpHarness.Row with { RowKey = "a" }), TableOperation.Merge(HttpHarness.Row)];

        using var clear = new HttpHarness(Batch(refusal));
        var changed = await clear.Fails(tables => tables.TransactAsync("cases", operations));
        Assert.Equal((TableFailure.Changed, 1, "r"), (changed.Failure, changed.OperationIndex, changed.RowKey));

        using var doubtful = new HttpHarness(Reset(), Batch(refusal));
        var unknown = await doubtful.Fails(tables => tables.TransactAsync("cases", operations));
        Assert.Equal((TableFailure.Unknown, 1), (unknown.Failure, unknown.OperationIndex));
    }

    [Fact]
    public async Task A_transaction_that_the_service_timed_out_inside_its_answer_is_tried_again_and_then_unknown()
    {
        using var harness = new HttpHarness(Batch("""
            HTTP/1.1 500 Internal Server Error

            {"odata.error":{"code":"OperationTimedOut","message":{"lang":"en-US","value":"0:Operation could not be completed within the specified time."}}}
            """));

        Assert.Equal(TableFailure.Unknown, (await harness.Fails(tables => tables.TransactAsync("cases", [TableOperation.Insert(HttpHarness.Row)]))).Failure);
        Assert.Equal(3, harness.Service.Requests.Count);
    }

    [Fact]
    public async Task Answers_that_do_not_match_the_operations_of_a_transaction_leave_it_unknown()
    {
        using var harness = new HttpHarness(Batch("HTTP/1.1 204 No Content\nETag: W/\"1\"\n"));

        var exception = await harness.Fails(tables => tables.TransactAsync("cases",
            [TableOperation.Insert(HttpHarness.Row), TableOperation.Insert(HttpHarness.Row with { RowKey = "s" })]));

        Assert.Equal(TableFailure.Unknown, exception.Failure);
    }

    [Fact]
    public async Task Making_a_table_that_an_earlier_attempt_may_have_made_succeeds()
    {
        using var harness = new HttpHarness(Reset(), Answer(409, "TableAlreadyExists"));

        await harness.Finish(harness.Tables.EnsureTableAsync("cases"));

        Assert.Equal(2, harness.Service.Requests.Count);
    }

    [Fact]
    public async Task A_blob_whose_name_is_taken_after_an_attempt_of_unknown_outcome_may_be_our_own()
    {
        using var harness = new HttpHarness(Reset(), Answer(409, "BlobAlreadyExists"));

        var exception = await Assert.ThrowsAsync<BlobStoreException>(() =>
            harness.Finish(harness.Blobs.PutAsync("plans", "1.pdf", new BlobContent("pdf"u8.ToArray(), "application/pdf"))));

        Assert.Equal(BlobFailure.Unknown, exception.Failure);
    }

    [Fact]
    public async Task A_blob_that_is_gone_after_an_attempt_of_unknown_outcome_was_to_be_gone()
    {
        using var harness = new HttpHarness(Reset(), Answer(404, "BlobNotFound"));

        await harness.Finish(harness.Blobs.DeleteAsync("plans", "1.pdf"));

        Assert.Equal(2, harness.Service.Requests.Count);
    }

    private static TableOperation[] Operations() =>
    [
        TableOperation.Insert(HttpHarness.Row),
        TableOperation.Replace(HttpHarness.Row),
        TableOperation.Merge(HttpHarness.Row),
        TableOperation.Upsert(HttpHarness.Row),
        TableOperation.Delete("p", "r", "W/\"old\""),
    ];
}

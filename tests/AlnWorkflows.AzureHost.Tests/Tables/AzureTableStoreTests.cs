using System.Net.Sockets;
using AlnWorkflows.AzureHost.Tables;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Identity;
using Moq;

namespace AlnWorkflows.AzureHost.Tests.Tables;

public sealed class AzureTableStoreTests
{
    private static readonly TableRow Row = new("p", "r", new Dictionary<string, object> { ["Name"] = "ŵ", ["Far"] = double.PositiveInfinity });

    private readonly Mock<TableClient> _table = new(MockBehavior.Strict);

    private readonly AzureTableStore _store;

    public AzureTableStoreTests()
    {
        var service = new Mock<TableServiceClient>(MockBehavior.Strict);
        service.Setup(one => one.GetTableClient("Records")).Returns(_table.Object);
        _store = Store(service.Object, attempts: 1);
    }

    [Fact]
    public async Task Rows_are_read_whole_and_without_what_the_service_adds()
    {
        var entity = new TableEntity("p", "r") { ["Name"] = "ŵ", ["Many"] = 5L, ["Timestamp"] = DateTimeOffset.UnixEpoch, ["odata.etag"] = "W/\"1\"" };
        _table.Setup(one => one.GetEntityAsync<TableEntity>("p", "r", null, It.IsAny<CancellationToken>())).ReturnsAsync(Response.FromValue(entity, new FakeResponse(200)));

        var row = await _store.GetAsync("Records", "p", "r");

        Assert.Equal(["Many", "Name"], row!.Properties.Keys.Order());
        Assert.Equal(5L, row.Get<long>("Many"));
        Assert.Equal("W/\"1\"", row.ETag);
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_null_and_a_table_that_is_not_there_a_failure()
    {
        FailGet(new RequestFailedException(404, "", "ResourceNotFound", null));
        Assert.Null(await _store.GetAsync("Records", "p", "r"));

        FailGet(new RequestFailedException(404, "", "TableNotFound", null));
        var missing = await Assert.ThrowsAsync<TableStoreException>(() => _store.GetAsync("Records", "p", "r"));
        Assert.Equal(TableFailure.NotFound, missing.Failure);
    }

    [Fact]
    public async Task A_page_is_asked_for_by_its_range_and_its_continuation_given_back_unchanged()
    {
        var page = Page<TableEntity>.FromValues([new TableEntity("o'p", "b") { ["N"] = 1, ["odata.etag"] = "W/\"1\"" }], "next token", new FakeResponse(200));
        var pages = new Mock<AsyncPageable<TableEntity>>(MockBehavior.Strict);
        pages.Setup(one => one.AsPages("a token", 7)).Returns(Pages(page));
        _table.Setup(one => one.QueryAsync<TableEntity>("PartitionKey eq 'o''p' and RowKey ge 'a' and RowKey lt 'c'", 7, null, It.IsAny<CancellationToken>())).Returns(pages.Object);

        var read = await _store.QueryAsync("Records", new TableRange("o'p", "a", "c", 7, "a token"));

        Assert.Equal("b", Assert.Single(read.Rows).RowKey);
        Assert.Equal("next token", read.Continuation);
    }

    [Fact]
    public async Task Each_change_is_the_clients_own_call_under_its_version()
    {
        var etag = new ETag("W/\"7\"");
        _table.Setup(one => one.AddEntityAsync(It.Is<TableEntity>(entity => IsRow(entity)), It.IsAny<CancellationToken>())).ReturnsAsync(new FakeResponse(204, "W/\"1\""));
        _table.Setup(one => one.UpsertEntityAsync(It.IsAny<TableEntity>(), TableUpdateMode.Replace, It.IsAny<CancellationToken>())).ReturnsAsync(new FakeResponse(204, "W/\"2\""));
        _table.Setup(one => one.UpdateEntityAsync(It.IsAny<TableEntity>(), etag, TableUpdateMode.Replace, It.IsAny<CancellationToken>())).ReturnsAsync(new FakeResponse(204, "W/\"3\""));
        _table.Setup(one => one.UpdateEntityAsync(It.IsAny<TableEntity>(), ETag.All, TableUpdateMode.Merge, It.IsAny<CancellationToken>())).ReturnsAsync(new FakeResponse(204, "W/\"4\""));
        _table.Setup(one => one.DeleteEntityAsync("p", "r", etag, It.IsAny<CancellationToken>())).ReturnsAsync(new FakeResponse(204));

        Assert.Equal("W/\"1\"", await _store.ApplyAsync("Records", TableOperation.Insert(Row)));
        Assert.Equal("W/\"2\"", await _store.ApplyAsync("Records", TableOperation.Upsert(Row)));
        Assert.Equal("W/\"3\"", await _store.ApplyAsync("Records", TableOperation.Replace(Row, "W/\"7\"")));
        Assert.Equal("W/\"4\"", await _store.ApplyAsync("Records", TableOperation.Merge(Row, "*")));
        Assert.Null(await _store.ApplyAsync("Records", TableOperation.Delete("p", "r", "W/\"7\"")));
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_told_though_the_client_keeps_silent()
    {
        _table.Setup(one => one.DeleteEntityAsync("p", "r", ETag.All, It.IsAny<CancellationToken>())).ReturnsAsync(new FakeResponse(404));

        var gone = await Assert.ThrowsAsync<TableStoreException>(() => _store.ApplyAsync("Records", TableOperation.Delete("p", "r", "*")));

        Assert.Equal(TableFailure.NotFound, gone.Failure);
    }

    [Fact]
    public async Task A_transaction_is_sent_as_one_and_gives_the_versions_in_order()
    {
        List<TableTransactionAction>? sent = null;
        IReadOnlyList<Response> answers = [new FakeResponse(204, "W/\"1\""), new FakeResponse(204)];
        _table.Setup(one => one.SubmitTransactionAsync(It.IsAny<IEnumerable<TableTransactionAction>>(), It.IsAny<CancellationToken>()))
            .Callback((IEnumerable<TableTransactionAction> actions, CancellationToken _) => sent = [.. actions])
            .ReturnsAsync(Response.FromValue(answers, new FakeResponse(202)));

        var versions = await _store.TransactAsync("Records", [TableOperation.Replace(Row, "W/\"7\""), TableOperation.Delete("p", "s", "*")]);

        Assert.Equal(["W/\"1\"", null], versions);
        Assert.Equal([(TableTransactionActionType.UpdateReplace, "W/\"7\""), (TableTransactionActionType.Delete, "*")], sent!.Select(action => (action.ActionType, action.ETag.ToString())));
    }

    [Fact]
    public async Task A_transaction_that_fails_names_the_row_of_the_operation_at_fault()
    {
        var failure = new TableTransactionFailedException(new RequestFailedException(412, "", "UpdateConditionNotSatisfied", null));
        typeof(TableTransactionFailedException).GetProperty(nameof(TableTransactionFailedException.FailedTransactionActionIndex))!.SetValue(failure, 1);
        _table.Setup(one => one.SubmitTransactionAsync(It.IsAny<IEnumerable<TableTransactionAction>>(), It.IsAny<CancellationToken>())).ThrowsAsync(failure);

        var exception = await Assert.ThrowsAsync<TableStoreException>(() => _store.TransactAsync("Records", [TableOperation.Insert(Row), TableOperation.Delete("p", "s", "*")]));

        Assert.Equal((TableFailure.Changed, 1, "s"), (exception.Failure, exception.OperationIndex, exception.RowKey));
    }

    [Theory]
    [InlineData(409, "EntityAlreadyExists", TableFailure.Exists)]
    [InlineData(412, "UpdateConditionNotSatisfied", TableFailure.Changed)]
    [InlineData(404, "ResourceNotFound", TableFailure.NotFound)]
    [InlineData(409, "TableBeingDeleted", TableFailure.Unavailable)]
    [InlineData(413, "RequestBodyTooLarge", TableFailure.Invalid)]
    [InlineData(400, "InvalidInput", TableFailure.Invalid)]
    [InlineData(403, "AuthorizationPermissionMismatch", TableFailure.Denied)]
    [InlineData(429, "TooManyRequests", TableFailure.Unavailable)]
    [InlineData(503, "ServerBusy", TableFailure.Unavailable)]
    [InlineData(503, "OperationTimedOut", TableFailure.Unknown)]
    [InlineData(500, "InternalError", TableFailure.Unknown)]
    [InlineData(0, null, TableFailure.Unknown)]
    public async Task What_the_service_answers_to_a_write_says_what_is_known_of_it(int status, string? code, TableFailure failure)
    {
        FailInsert(new RequestFailedException(status, "", code, null));

        var exception = await Assert.ThrowsAsync<TableStoreException>(InsertAsync);

        Assert.Equal((failure, "Records", "p", "r"), (exception.Failure, exception.Table, exception.PartitionKey, exception.RowKey));
    }

    [Fact]
    public async Task What_never_reached_the_service_was_not_written()
    {
        FailInsert(new RequestFailedException(0, "", null, new HttpRequestException(HttpRequestError.ConnectionError, "", new SocketException((int)SocketError.ConnectionRefused))));
        Assert.Equal(TableFailure.Unavailable, (await Assert.ThrowsAsync<TableStoreException>(InsertAsync)).Failure);

        FailInsert(new AuthenticationFailedException("no token"));
        Assert.Equal(TableFailure.Denied, (await Assert.ThrowsAsync<TableStoreException>(InsertAsync)).Failure);
    }

    [Fact]
    public async Task A_timeout_of_the_clients_own_may_have_been_applied()
    {
        FailInsert(new TaskCanceledException());

        Assert.Equal(TableFailure.Unknown, (await Assert.ThrowsAsync<TableStoreException>(InsertAsync)).Failure);
    }

    [Fact]
    public async Task A_refusal_after_an_attempt_without_an_answer_may_be_the_echo_of_our_own_write()
    {
        var service = new Mock<TableServiceClient>();
        service.Setup(one => one.GetTableClient("Records")).Returns(_table.Object);
        var store = Store(service.Object, attempts: 3);
        _table.SetupSequence(one => one.AddEntityAsync(It.IsAny<TableEntity>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new RequestFailedException(500, "", "InternalError", null))
            .ThrowsAsync(new RequestFailedException(409, "", "EntityAlreadyExists", null))
            .ThrowsAsync(new RequestFailedException(503, "", "ServerBusy", null))
            .ReturnsAsync(new FakeResponse(204, "W/\"1\""));

        var echo = await Assert.ThrowsAsync<TableStoreException>(() => store.ApplyAsync("Records", TableOperation.Insert(Row)));
        Assert.Equal(TableFailure.Unknown, echo.Failure);
        Assert.Equal("W/\"1\"", await store.ApplyAsync("Records", TableOperation.Insert(Row)));
    }

    [Fact]
    public async Task A_limit_is_refused_before_anything_is_sent() =>
        Assert.Equal(TableFailure.Invalid, (await Assert.ThrowsAsync<TableStoreException>(() => _store.GetAsync("Records", "p", "a/b"))).Failure);

    [Fact]
    public async Task A_table_is_made_unless_it_is_there()
    {
        _table.Setup(one => one.CreateIfNotExistsAsync(It.IsAny<CancellationToken>())).ReturnsAsync((Response<TableItem>)null!);

        await _store.EnsureTableAsync("Records");

        _table.Verify(one => one.CreateIfNotExistsAsync(It.IsAny<CancellationToken>()), Times.Once);
    }

    private static AzureTableStore Store(TableServiceClient service, int attempts) =>
        new(service, new TableAttempts(TimeProvider.System, StorageRetry.Default with { Attempts = attempts, FirstDelay = TimeSpan.Zero }));

    private static bool IsRow(TableEntity entity) =>
        entity.PartitionKey == "p" && entity.RowKey == "r" && (string)entity["Name"] == "ŵ"
        && (string)entity["Far"] == "Infinity" && (string)entity["Far@odata.type"] == "Edm.Double";

    private static async IAsyncEnumerable<Page<TableEntity>> Pages(params Page<TableEntity>[] pages)
    {
        foreach (var page in pages)
            yield return await Task.FromResult(page);
    }

    private Task InsertAsync() => _store.ApplyAsync("Records", TableOperation.Insert(Row));

    private void FailInsert(Exception exception) =>
        _table.Setup(one => one.AddEntityAsync(It.IsAny<TableEntity>(), It.IsAny<CancellationToken>())).ThrowsAsync(exception);

    private void FailGet(Exception exception) =>
        _table.Setup(one => one.GetEntityAsync<TableEntity>("p", "r", null, It.IsAny<CancellationToken>())).ThrowsAsync(exception);
}

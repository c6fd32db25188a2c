using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;
using Azure.Core;
using Azure.Identity;
using static AlnWorkflows.Storage.Tests.Http.ScriptedHandler;

namespace AlnWorkflows.Storage.Tests.Http;

/// <summary>How requests prove who sends them.</summary>
public sealed class AuthorizationTests
{
    [Fact]
    public async Task A_table_read_carries_the_signature_computed_by_hand()
    {
        using var harness = new HttpHarness(Answer(404, "ResourceNotFound"));

        await harness.Tables.GetAsync("cases", "ysgol-ŵ", "o'neill %");

        // HMAC-SHA256, under the key, of: GET, an empty line each for Content-MD5 and Content-Type, the date, and
        // /schools/cases(PartitionKey='ysgol-%C5%B5',RowKey='o%27%27neill%20%25').
        var request = Assert.Single(harness.Service.Requests);
        Assert.Equal("Mon, 01 Sep 2025 09:00:00 GMT", request.Headers["x-ms-date"]);
        Assert.Equal("SharedKey schools:WflH9UD/qdhZ8wfBp59KtcAbQZNtUsyHGlgmVRvuI8A=", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_table_write_signs_its_content_type()
    {
        using var harness = new HttpHarness(Written());

        await harness.Tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row));

        var request = Assert.Single(harness.Service.Requests);
        Assert.Equal("https://schools.table.core.windows.net/cases", request.Address.AbsoluteUri);
        Assert.Equal("SharedKey schools:X8yv7B+g2q0bIn/1zNfkOoed/oFw9vCoggWyQkZ13PU=", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_blob_write_signs_its_length_conditions_and_service_headers()
    {
        using var harness = new HttpHarness(Answer(201));

        await harness.Blobs.PutAsync("plans", "a b/1.pdf", new BlobContent("pdf"u8.ToArray(), "application/pdf"));

        var request = Assert.Single(harness.Service.Requests);
        Assert.Equal("https://schools.blob.core.windows.net/plans/a%20b/1.pdf", request.Address.AbsoluteUri);
        Assert.Equal("*", request.Headers["If-None-Match"]);
        Assert.Equal("SharedKey schools:bjmfJPtZQPw35s7WHmVUmzdo7kRAweGyZx38alCHlH0=", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_container_is_made_under_its_signed_query()
    {
        using var harness = new HttpHarness(Answer(201));

        await harness.Blobs.EnsureContainerAsync("plans");

        Assert.Equal("SharedKey schools:mtDtQ52/sCa+0R+RnkEX946sUlfiwq7/kfbjJ/e1xM0=", Assert.Single(harness.Service.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task An_identity_sends_its_token_and_keeps_it_until_shortly_before_it_expires()
    {
        var credential = new CountingCredential();
        using var harness = new HttpHarness(StorageConnection.ForAccount("schools", credential), Answer(404, "ResourceNotFound"));
        credential.Time = harness.Time;

        await harness.Tables.GetAsync("cases", "p", "r");
        harness.Time.Advance(TimeSpan.FromMinutes(54));
        await harness.Tables.GetAsync("cases", "p", "r");
        harness.Time.Advance(TimeSpan.FromMinutes(1));
        await harness.Tables.GetAsync("cases", "p", "r");

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], harness.Service.Requests.Select(request => request.Headers["Authorization"]));
        Assert.All(harness.Service.Requests, request => Assert.Equal("schools.table.core.windows.net", request.Address.Host));
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes.Distinct());
    }

    [Fact]
    public async Task Blobs_go_with_the_same_identity()
    {
        using var harness = new HttpHarness(StorageConnection.ForAccount("schools", new CountingCredential()), Answer(404, "BlobNotFound"));

        Assert.Null(await harness.Blobs.GetAsync("plans", "1.pdf"));

        Assert.Equal("Bearer token-1", Assert.Single(harness.Service.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task An_identity_that_gets_no_token_is_denied_and_sends_nothing()
    {
        var credential = new CountingCredential { Failure = new AuthenticationFailedException("No such tenant.") };
        using var harness = new HttpHarness(StorageConnection.ForAccount("schools", credential), Written());

        var exception = await harness.Fails(tables => tables.ApplyAsync("cases", TableOperation.Insert(HttpHarness.Row)));

        Assert.Equal(TableFailure.Denied, exception.Failure);
        Assert.Same(credential.Failure, exception.InnerException);
        Assert.Empty(harness.Service.Requests);
    }

    private sealed class CountingCredential : TokenCredential
    {
        private int _tokens;

        public TimeProvider Time { get; set; } = new ManualTimeProvider();

        public Exception? Failure { get; init; }

        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            if (Failure is not null)
                throw Failure;
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken($"token-{++_tokens}", Time.GetUtcNow() + TimeSpan.FromHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}

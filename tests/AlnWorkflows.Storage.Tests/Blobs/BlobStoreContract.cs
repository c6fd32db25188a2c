using AlnWorkflows.Storage.Blobs;

namespace AlnWorkflows.Storage.Tests.Blobs;

/// <summary>What every blob store promises. Each test has a container of its own.</summary>
public abstract class BlobStoreContract : IAsyncLifetime
{
    private static readonly BlobContent Plan = new("%PDF-1.7 Cynllun datblygu unigol"u8.ToArray(), "application/pdf");

    private readonly string _container = "c-" + Guid.NewGuid().ToString("N");

    protected abstract IBlobStore Store { get; }

    public async ValueTask InitializeAsync() => await Store.EnsureContainerAsync(_container);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("plan.pdf")]
    [InlineData("case-1/plan/2.pdf")]
    [InlineData("cynllun ŵ’ŷ (1) 100%&a=b+c;d,e'f!.pdf")]
    [InlineData("😀")]
    public async Task A_blob_comes_back_as_it_was_written(string name)
    {
        await Store.PutAsync(_container, name, Plan);

        var read = await Store.GetAsync(_container, name);

        Assert.Equal(Plan.Bytes.ToArray(), read!.Bytes.ToArray());
        Assert.Equal(Plan.ContentType, read.ContentType);
    }

    [Fact]
    public async Task A_blob_may_be_empty_or_of_several_megabytes()
    {
        var large = new byte[(9 * 1024 * 1024) + 7];
        new Random(5).NextBytes(large);
        await Store.PutAsync(_container, "empty", new BlobContent(Array.Empty<byte>(), "text/plain; charset=utf-8"));
        await Store.PutAsync(_container, "large", new BlobContent(large, "application/octet-stream"));

        var empty = await Store.GetAsync(_container, "empty");
        Assert.Equal((0, "text/plain; charset=utf-8"), (empty!.Bytes.Length, empty.ContentType));
        var read = await Store.GetAsync(_container, "large");
        Assert.True(large.AsSpan().SequenceEqual(read!.Bytes.Span));
    }

    [Fact]
    public async Task A_blob_that_is_not_there_is_null() => Assert.Null(await Store.GetAsync(_container, "none"));

    [Fact]
    public async Task A_blob_is_written_once_and_a_second_write_leaves_no_trace()
    {
        await Store.PutAsync(_container, "plan.pdf", Plan);

        var refusal = await Refused(BlobFailure.Exists, () => Store.PutAsync(_container, "plan.pdf", new BlobContent("other"u8.ToArray(), "text/plain")));

        Assert.Equal((_container, "plan.pdf"), (refusal.Container, refusal.Name));
        var read = await Store.GetAsync(_container, "plan.pdf");
        Assert.Equal(Plan.Bytes.ToArray(), read!.Bytes.ToArray());
        Assert.Equal(Plan.ContentType, read.ContentType);
    }

    [Fact]
    public async Task Of_16_concurrent_writes_of_one_name_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            try
            {
                await Store.PutAsync(_container, "plan.pdf", new BlobContent(new[] { (byte)i }, "application/pdf"));
                return i;
            }
            catch (BlobStoreException exception) when (exception.Failure is BlobFailure.Exists)
            {
                return -1;
            }
        })));

        var winner = Assert.Single(outcomes, i => i >= 0);
        Assert.Equal([(byte)winner], (await Store.GetAsync(_container, "plan.pdf"))!.Bytes.ToArray());
    }

    [Fact]
    public async Task A_deleted_blob_is_gone_and_its_name_free_again()
    {
        await Store.PutAsync(_container, "plan.pdf", Plan);

        await Store.DeleteAsync(_container, "plan.pdf");
        Assert.Null(await Store.GetAsync(_container, "plan.pdf"));
        await Store.DeleteAsync(_container, "plan.pdf");

        await Store.PutAsync(_container, "plan.pdf", Plan);
        Assert.NotNull(await Store.GetAsync(_container, "plan.pdf"));
    }

    [Fact]
    public async Task Making_a_container_that_is_there_changes_nothing()
    {
        await Store.PutAsync(_container, "plan.pdf", Plan);

        await Store.EnsureContainerAsync(_container);

        Assert.NotNull(await Store.GetAsync(_container, "plan.pdf"));
    }

    [Fact]
    public async Task A_container_that_is_not_there_is_said_to_be_missing()
    {
        await Refused(BlobFailure.NotFound, () => Store.PutAsync("missing", "plan.pdf", Plan));
        await Refused(BlobFailure.NotFound, () => Store.GetAsync("missing", "plan.pdf"));
        await Refused(BlobFailure.NotFound, () => Store.DeleteAsync("missing", "plan.pdf"));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Plans")]
    [InlineData("pl--ans")]
    [InlineData("-plans")]
    [InlineData("plans-")]
    [InlineData("cynllun_ŵ")]
    public async Task A_container_name_that_is_not_allowed_is_refused(string container) =>
        await Refused(BlobFailure.Invalid, () => Store.EnsureContainerAsync(container));

    [Theory]
    [InlineData("")]
    [InlineData("/plan")]
    [InlineData("plan/")]
    [InlineData("a//b")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("plan.")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    public async Task A_blob_name_that_is_not_allowed_is_refused(string name)
    {
        await Refused(BlobFailure.Invalid, () => Store.PutAsync(_container, name, Plan));
        await Refused(BlobFailure.Invalid, () => Store.GetAsync(_container, name));
        await Refused(BlobFailure.Invalid, () => Store.DeleteAsync(_container, name));
    }

    [Fact]
    public async Task The_longest_blob_name_is_taken_and_a_longer_one_refused()
    {
        var longest = string.Join('/', Enumerable.Repeat(new string('n', 204), 5));
        Assert.Equal(1024, longest.Length);

        await Store.PutAsync(_container, longest, Plan);
        await Refused(BlobFailure.Invalid, () => Store.PutAsync(_container, longest + "n", Plan));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("")]
    [InlineData("text/plain\r\nx-ms-meta-a: b")]
    public async Task What_is_no_media_type_is_refused(string contentType)
    {
        await Refused(BlobFailure.Invalid, () => Store.PutAsync(_container, "plan.pdf", Plan with { ContentType = contentType }));

        Assert.Null(await Store.GetAsync(_container, "plan.pdf"));
    }

    private static async Task<BlobStoreException> Refused(BlobFailure failure, Func<Task> action)
    {
        var exception = await Assert.ThrowsAsync<BlobStoreException>(action);
        Assert.Equal(failure, exception.Failure);
        return exception;
    }
}

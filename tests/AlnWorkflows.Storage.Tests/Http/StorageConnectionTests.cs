using AlnWorkflows.Storage.Http;
using Azure.Identity;

namespace AlnWorkflows.Storage.Tests.Http;

public sealed class StorageConnectionTests
{
    [Fact]
    public void Development_storage_is_the_emulator_on_its_usual_ports()
    {
        var connection = StorageConnection.Parse("UseDevelopmentStorage=true");

        Assert.Equal("devstoreaccount1", connection.AccountName);
        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", connection.TableEndpoint.AbsoluteUri);
        Assert.Equal("http://127.0.0.1:10000/devstoreaccount1", connection.BlobEndpoint.AbsoluteUri);
    }

    [Fact]
    public void An_account_stands_under_its_endpoint_suffix()
    {
        var connection = StorageConnection.Parse("AccountName=schools;AccountKey=c2VjcmV0;EndpointSuffix=core.example;");

        Assert.Equal("https://schools.table.core.example/", connection.TableEndpoint.AbsoluteUri);
        Assert.Equal("https://schools.blob.core.example/", connection.BlobEndpoint.AbsoluteUri);
    }

    [Fact]
    public void Endpoints_of_their_own_come_first()
    {
        var connection = StorageConnection.Parse(
            "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:5002/a;BlobEndpoint=http://127.0.0.1:5000/a");

        Assert.Equal("http://127.0.0.1:5002/a", connection.TableEndpoint.AbsoluteUri);
        Assert.Equal("http://127.0.0.1:5000/a", connection.BlobEndpoint.AbsoluteUri);
    }

    [Fact]
    public void An_identity_needs_only_the_account()
    {
        var connection = StorageConnection.ForAccount("schools", new DefaultAzureCredential());

        Assert.Equal("https://schools.table.core.windows.net/", connection.TableEndpoint.AbsoluteUri);
        Assert.Equal("https://schools.blob.core.windows.net/", connection.BlobEndpoint.AbsoluteUri);
    }

    [Theory]
    [InlineData("", "AccountName")]
    [InlineData("AccountName=a", "AccountKey")]
    [InlineData("AccountKey=c2VjcmV0", "AccountName")]
    [InlineData("AccountName=a;AccountKey=not+base64+at+all!", "AccountKey")]
    [InlineData("AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=ftp://a", "TableEndpoint")]
    [InlineData("AccountName=a b;AccountKey=c2VjcmV0", "a b")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=c2VjcmV0", "each name once")]
    [InlineData("nonsense", "name=value")]
    [InlineData("UseDevelopmentStorage=false", "UseDevelopmentStorage")]
    [InlineData("UseDevelopmentStorage=true;AccountName=a", "UseDevelopmentStorage")]
    [InlineData("BlobEndpoint=https://a.blob.core.windows.net;SharedAccessSignature=sv=1", "AccountName")]
    public void A_connection_string_that_is_not_whole_is_refused_by_what_it_lacks(string text, string named)
    {
        var exception = Assert.Throws<FormatException>(() => StorageConnection.Parse(text));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("base64+", exception.Message, StringComparison.Ordinal);
    }
}

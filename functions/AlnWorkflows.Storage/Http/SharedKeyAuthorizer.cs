using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace AlnWorkflows.Storage.Http;

/// <summary>Signs with the account's key (HMAC-SHA256). What is signed differs by service.</summary>
internal abstract class SharedKeyAuthorizer(string account, byte[] key, TimeProvider time) : RequestAuthorizer(time)
{
    protected string Account { get; } = account;

    protected abstract string StringToSign(HttpRequestMessage request);

    protected sealed override ValueTask AddHeaderAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(StringToSign(request))));
        request.Headers.Authorization = new AuthenticationHeaderValue("SharedKey", $"{Account}:{signature}");
        return ValueTask.CompletedTask;
    }

    /// <summary>Name and value of each query parameter, decoded.</summary>
    protected static IEnumerable<(string Name, string Value)> Query(Uri address) =>
        address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            return equals < 0
                ? (Uri.UnescapeDataString(part), "")
                : (Uri.UnescapeDataString(part[..equals]), Uri.UnescapeDataString(part[(equals + 1)..]));
        });
}

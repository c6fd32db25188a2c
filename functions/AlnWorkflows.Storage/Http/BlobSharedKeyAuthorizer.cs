using System.Globalization;
using System.Text;

namespace AlnWorkflows.Storage.Http;

/// <summary>The Blob service's form of Shared Key.</summary>
internal sealed class BlobSharedKeyAuthorizer(string account, byte[] key, TimeProvider time) : SharedKeyAuthorizer(account, key, time)
{
    protected override string StringToSign(HttpRequestMessage request)
    {
        var length = request.Content?.Headers.ContentLength is { } bytes and > 0 ? bytes.ToString(CultureInfo.InvariantCulture) : "";
        var text = new StringBuilder();
        // The line of the Date header stays empty because x-ms-date takes its place.
        text.AppendJoin('\n', request.Method.Method, Header(request, "Content-Encoding"), Header(request, "Content-Language"), length,
            Header(request, "Content-MD5"), Header(request, "Content-Type"), "", Header(request, "If-Modified-Since"), Header(request, "If-Match"),
            Header(request, "If-None-Match"), Header(request, "If-Unmodified-Since"), Header(request, "Range"), "");
        foreach (var name in ServiceHeaders(request))
            text.Append(name).Append(':').Append(Header(request, name)).Append('\n');
        text.Append('/').Append(Account).Append(request.RequestUri!.AbsolutePath);
        foreach (var (name, value) in Query(request.RequestUri).OrderBy(parameter => parameter.Name, StringComparer.Ordinal))
            text.Append('\n').Append(name).Append(':').Append(value);
        return text.ToString();
    }

    private static IEnumerable<string> ServiceHeaders(HttpRequestMessage request) => request.Headers
        .Select(header => header.Key)
        .Where(name => name.StartsWith("x-ms-", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}

using System.Globalization;

namespace AlnWorkflows.Storage.Http;

/// <summary>Dates a request and adds the header that proves who sends it.</summary>
internal abstract class RequestAuthorizer(TimeProvider time)
{
    protected TimeProvider Time { get; } = time;

    public ValueTask AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("x-ms-date", Time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        return AddHeaderAsync(request, cancellationToken);
    }

    protected abstract ValueTask AddHeaderAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    protected static string Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) || (request.Content?.Headers.TryGetValues(name, out values) ?? false)
            ? string.Join(',', values)
            : "";
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace AlnWorkflows.Testing.Hosting;

/// <summary>
/// The JSON API as one person uses it. Calls are repeated while nobody answers, so that a host may be killed and started
/// again meanwhile: each of them may be repeated without harm.
/// </summary>
/// <param name="patience">How long one call may take; null allows two minutes.</param>
public sealed class AlnApi(Uri address, string personId, TimeSpan? patience = null) : IDisposable
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = patience ?? Usual };

    public Uri Address => address;

    /// <summary>How often nobody answered.</summary>
    public int Unanswered { get; private set; }

    /// <returns>The case's id.</returns>
    public async Task<string> StartCaseAsync(string school, IReadOnlyDictionary<string, object> answers, string idempotencyKey)
    {
        var started = await AcknowledgedAsync(
            () => Request(HttpMethod.Post, "/api/cases", new { school, answers }, ("Idempotency-Key", idempotencyKey)), HttpStatusCode.Created);
        return started.GetProperty("id").GetString()!;
    }

    public Task<JsonElement> CaseAsync(string caseId) =>
        AcknowledgedAsync(() => Request(HttpMethod.Get, $"/api/cases/{caseId}"), HttpStatusCode.OK);

    /// <summary>Answers the open step of a type. Told that it was answered before, the caller's own answer was stored and
    /// only its acknowledgement was lost.</summary>
    /// <param name="file">A file that goes with the answer: its name and content.</param>
    public async Task AnswerAsync(string caseId, string type, IReadOnlyDictionary<string, object> answers, object? file = null)
    {
        var step = (await CaseAsync(caseId)).GetProperty("steps").EnumerateArray().LastOrDefault(step => step.GetProperty("type").GetString() == type);
        if (step.ValueKind == JsonValueKind.Undefined)
            throw new InvalidOperationException($"The case '{caseId}' waits for no step of type '{type}'.");
        await AcknowledgedAsync(
            () => Request(HttpMethod.Post, $"/api/cases/{caseId}/steps/{Uri.EscapeDataString(step.GetProperty("id").GetString()!)}", new { answers, file }),
            HttpStatusCode.OK, HttpStatusCode.Conflict);
    }

    /// <summary>Moves the demonstration's clock on to an instant and lets everything that is due happen.</summary>
    public Task MoveClockAsync(DateTimeOffset to) =>
        AcknowledgedAsync(() => Request(HttpMethod.Post, "/api/demonstration/clock", new { to }), HttpStatusCode.OK);

    /// <summary>One call, whatever the answer.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = Request(method, path, body, headers);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(text) : default);
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("X-Development-Person", personId);
        request.Headers.Add("Accept-Language", "en");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return request;
    }

    private async Task<JsonElement> AcknowledgedAsync(Func<HttpRequestMessage> call, params HttpStatusCode[] acknowledged)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            using var request = call();
            try
            {
                using var response = await _http.SendAsync(request);
                var text = await response.Content.ReadAsStringAsync();
                if (acknowledged.Contains(response.StatusCode))
                    return JsonSerializer.Deserialize<JsonElement>(text);
                if ((int)response.StatusCode < 500)
                    throw new InvalidOperationException($"{request.Method} {request.RequestUri} was answered with {(int)response.StatusCode}: {text}");
                Unanswered++;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException && TimeProvider.System.GetElapsedTime(started) < (patience ?? Usual))
            {
                Unanswered++;
            }

            if (TimeProvider.System.GetElapsedTime(started) >= (patience ?? Usual))
                throw new InvalidOperationException($"{call().RequestUri} was not answered within {patience ?? Usual}.");
            await Task.Delay(Pause, TimeProvider.System);
        }
    }
}

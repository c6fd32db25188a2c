using System.Text.Json;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AlnWorkflows.Pages.Api;

/// <summary>Reads a request's JSON under the limit, and turns its answers into what forms take.</summary>
internal static class ApiBody
{
    public const int LimitInMegabytes = 4;

    private const int Limit = LimitInMegabytes * 1024 * 1024;

    /// <summary>The body, or the problem with it.</summary>
    public static async Task<(T? Body, Problem? Problem)> ReadAsync<T>(HttpContext context)
        where T : class
    {
        if (context.Request.ContentLength > Limit)
            return (null, TooLarge());
        if (!context.Request.HasJsonContentType())
            return (null, Unreadable("Content-Type: application/json"));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = Limit;
        try
        {
            var body = await JsonSerializer.DeserializeAsync<T>(context.Request.Body, ApiJson.Options, context.RequestAborted);
            return body is null ? (null, Unreadable("null")) : (body, null);
        }
        catch (JsonException exception)
        {
            return (null, Unreadable(exception.Path ?? "JSON"));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
    }

    /// <summary>Answers by field name: text, true or false for yes or no, a list for several options, cy and en for a
    /// text in both languages.</summary>
    public static FormValues ValuesOf(IReadOnlyDictionary<string, JsonElement>? answers)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, answer) in answers ?? new Dictionary<string, JsonElement>())
            Add(values, name, answer);
        return new FormValues(values);
    }

    private static void Add(Dictionary<string, string> values, string name, JsonElement answer)
    {
        switch (answer.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.True or JsonValueKind.False:
                values[name] = answer.GetBoolean() ? "yes" : "no";
                break;
            case JsonValueKind.Array:
                values[name] = string.Join(',', answer.EnumerateArray().Select(one => one.ToString()));
                break;
            case JsonValueKind.Object:
                foreach (var half in answer.EnumerateObject())
                    values[$"{name}.{half.Name}"] = half.Value.ToString();
                break;
            default:
                values[name] = answer.ToString();
                break;
        }
    }

    private static Problem TooLarge() => new(ErrorCodes.RequestTooLarge, null, BilingualText.Same(LimitInMegabytes));

    private static Problem Unreadable(string what) => new(ErrorCodes.BadRequest, null, BilingualText.Same(what));
}

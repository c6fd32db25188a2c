using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>Runs axe in a page but not in its frames: those are documents without scripts, looked at by themselves.</summary>
internal static class Axe
{
    private const string Resource = "Deque.AxeCore.Commons.Resources.axe.min.js";

    private static readonly Lazy<string> Script = new(Read);

    /// <param name="tags">The groups of rules to keep to; none keeps to all.</param>
    /// <returns>A line for each rule that is broken, with the first few places.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] tags)
    {
        await page.EvaluateAsync(Script.Value);
        var result = await page.EvaluateAsync<JsonElement>(
            "tags => axe.run(document, { iframes: false, resultTypes: ['violations'], ...(tags.length > 0 ? { runOnly: tags } : {}) })", tags);
        return [.. result.GetProperty("violations").EnumerateArray().Select(Line)];
    }

    private static string Line(JsonElement violation)
    {
        var places = violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => node.GetProperty("html").GetString());
        return $"{violation.GetProperty("id").GetString()}: {violation.GetProperty("help").GetString()}: {string.Join(" ", places)}";
    }

    private static string Read()
    {
        using var stream = typeof(AxeRunOptions).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The package of axe no longer carries {Resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using System.Globalization;
using System.Text.Json;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>A case that goes from the concern to the plan on one day, so that no clock has to be moved.</summary>
internal static class QuickStory
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string Today = DemonstrationStory.AwareOn.ToString("O", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, object> ByHand = new(DemonstrationStory.ByHand(DemonstrationStory.AwareOn));

    private static readonly Dictionary<string, object> Decision = new()
    {
        ["happenedOn"] = Today,
        ["difficulty"] = true,
        ["disability"] = false,
        ["provision"] = true,
        ["homeLanguageOnly"] = false,
        ["evidence"] = "Asesiad darllen.",
        ["views"] = new[] { "learner", "parents", "teachers" },
        ["outcome"] = "plan",
        ["reasons"] = new { cy = "Mae darllen yn sylweddol anoddach iddi.", en = "Reading is significantly harder for her." },
    };

    private static readonly Dictionary<string, object> Plan = new() { ["languages"] = new[] { "cy" }, ["sections"] = new[] { "1A", "1B", "1C", "2A", "2B", "3A" } };

    /// <param name="number">Which of the storm's cases it is.</param>
    /// <returns>The case's id.</returns>
    public static async Task<string> TellAsync(AlnApi api, int number)
    {
        var caseId = await api.StartCaseAsync(DemonstrationStory.School, Concern(number), $"storm-{number}");
        await AnswerAsync(api, caseId, "tell-child", new() { ["told"] = "told", ["happenedOn"] = Today, ["how"] = "Siaradodd yr athrawes â hi." });
        await AnswerAsync(api, caseId, "decision", Decision);
        await AnswerAsync(api, caseId, "upload-plan", Plan, new { fileName = "cynllun.pdf", content = "%PDF-1.4\n%%EOF\n"u8.ToArray() });
        for (var copy = 1; copy <= 2; copy++)
            await AnswerAsync(api, caseId, "give-copy", new(ByHand) { ["version"] = "1" });
        await UntilAsync(api, caseId, found => found.GetProperty("phase").GetString() == "planMaintained" && !Asks(found, "upload-plan"));
        return caseId;
    }

    private static Dictionary<string, object> Concern(int number) => new(DemonstrationStory.Concern)
    {
        ["surname"] = $"Evans-{Letters(number)}",
        ["parent1Surname"] = $"Evans-{Letters(number)}",
        ["parent1Willing"] = false,
    };

    /// <summary>Names are letters only.</summary>
    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static async Task AnswerAsync(AlnApi api, string caseId, string type, Dictionary<string, object> answers, object? file = null)
    {
        await UntilAsync(api, caseId, found => Asks(found, type));
        await api.AnswerAsync(caseId, type, answers, file);
    }

    private static bool Asks(JsonElement found, string type) =>
        found.GetProperty("steps").EnumerateArray().Any(step => step.GetProperty("type").GetString() == type && step.GetProperty("state").GetString() == "open");

    private static async Task UntilAsync(AlnApi api, string caseId, Predicate<JsonElement> holds)
    {
        var started = TimeProvider.System.GetTimestamp();
        JsonElement found;
        while (!holds(found = await api.CaseAsync(caseId)))
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
                throw new InvalidOperationException($"The case '{caseId}' did not go on within {Patience}: {found}");
            await Task.Delay(Pause, TimeProvider.System);
        }
    }
}

using System.Globalization;

namespace AlnWorkflows.Testing.Hosting;

/// <summary>What people answer in the demonstration's story, by the fields of the forms.</summary>
public static class DemonstrationStory
{
    public const string School = "glan-yr-afon";
    public const string Alnco = "demo-alnco";
    public const string ParentEmail = "rhiant.evans@family.example";

    /// <summary>The story's first day: the clock runs from it.</summary>
    public static DateOnly AwareOn { get; } = new(2025, 9, 15);

    /// <summary>The last lawful day, 35 school days later (the calendar of 2025/26).</summary>
    public static DateOnly LegalLatest { get; } = new(2025, 11, 10);

    public static IReadOnlyDictionary<string, object> Concern { get; } = new Dictionary<string, object>
    {
        ["firstName"] = "Mali",
        ["surname"] = "Evans",
        ["dateOfBirth"] = "2016-05-04",
        ["learnerLanguage"] = "cy",
        ["awareOn"] = "2025-09-15",
        ["awareFrom"] = "Parent",
        ["awareBy"] = "Ei mam, wrth gât yr ysgol",
        ["lookedAfter"] = false,
        ["dualRegistered"] = false,
        ["planMaintained"] = false,
        ["decidedBefore"] = false,
        ["parent1First"] = "Elin",
        ["parent1Surname"] = "Evans",
        ["parent1Language"] = "cy",
        ["parent1Email"] = ParentEmail,
        ["parent1Address"] = "1 Heol yr Afon, Caerdydd",
        ["parent1Willing"] = true,
        ["parent1AskedBy"] = "Cerys Bowen",
        ["parent1AskedOn"] = "2025-09-15",
        ["coordinator"] = "demo-coordinator",
    };

    /// <summary>The child's notice is handed over: she has no address for e-mail.</summary>
    public static IReadOnlyDictionary<string, object> ByHand(DateOnly on) => new Dictionary<string, object>
    {
        ["means"] = "ByHand",
        ["happenedOn"] = Iso(on),
    };

    public static IReadOnlyDictionary<string, object> NoAln(DateOnly happenedOn) => new Dictionary<string, object>
    {
        ["happenedOn"] = Iso(happenedOn),
        ["difficulty"] = false,
        ["disability"] = false,
        ["provision"] = false,
        ["homeLanguageOnly"] = false,
        ["evidence"] = "Gwaith dosbarth, profion darllen a sgwrs â’r teulu.",
        ["views"] = new[] { "learner", "parents" },
        ["outcome"] = "no-aln",
        ["reasons"] = new { cy = "Mae cynnydd Mali yn debyg i gynnydd y mwyafrif o’r un oedran.", en = "Mali’s progress is like that of most of the same age." },
        ["schoolWillDo"] = new { cy = "Grŵp darllen bach, tair gwaith yr wythnos.", en = "A small reading group, three times a week." },
        ["byWhom"] = new { cy = "Athrawes y dosbarth.", en = "The class teacher." },
        ["lookAgainOn"] = Iso(happenedOn.AddDays(120)),
        ["telephoned"] = "yes",
        ["telephonedOn"] = Iso(happenedOn),
        ["telephonedBy"] = "Cerys Bowen",
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

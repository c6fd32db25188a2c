using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.LocalHost.Demonstration;

/// <summary>The bodies of the demonstration, two schools and their authorities. None of them exists.</summary>
internal static class DemonstrationBodies
{
    public const string GlanYrAfon = "glan-yr-afon";
    public const string BrynYMor = "bryn-y-mor";
    public const string Cardiff = "cardiff";
    public const string Swansea = "swansea";

    private static readonly BilingualText CardiffName = new("Caerdydd", "Cardiff");
    private static readonly BilingualText SwanseaName = new("Abertawe", "Swansea");

    public static IReadOnlyList<Body> All { get; } =
    [
        new(GlanYrAfon, BodyKind.MaintainedSchool, new("Ysgol Gymunedol Glan-yr-afon", "Glan-yr-afon Community School"),
            Cardiff, CardiffName, "ysgol@glan-yr-afon.example", "029 2018 0501", LinksOf("glan-yr-afon", "cardiff"), LaAgreedEscalation: true),
        new(BrynYMor, BodyKind.MaintainedSchool, new("Ysgol Bryn-y-môr", "Bryn-y-môr School"),
            Swansea, SwanseaName, "ysgol@bryn-y-mor.example", "01792 496 0502", LinksOf("bryn-y-mor", "swansea")),
        new(Cardiff, BodyKind.LocalAuthority, CardiffName, Cardiff, CardiffName, "ady@cardiff.example", "029 2018 0500", LinksOf("cardiff", "cardiff")),
        new(Swansea, BodyKind.LocalAuthority, SwanseaName, Swansea, SwanseaName, "ady@swansea.example", "01792 496 0500", LinksOf("swansea", "swansea")),
    ];

    /// <summary>What the schools have entered for 2025/26. No INSET day lies in the 35 school days after 15 September 2025,
    /// so the story's dates are those of the authority's calendar.</summary>
    public static IReadOnlyList<SchoolOverlay> Overlays { get; } =
    [
        new(GlanYrAfon, new("Ysgol Gymunedol Glan-yr-afon", "Glan-yr-afon Community School"), 1, [],
            [new(2025, 9, 1), new(2025, 9, 2), new(2025, 11, 28), new(2026, 1, 5), new(2026, 4, 13), new(2026, 7, 20)],
            [new SchoolClosure(new(2025, 12, 5), new("Boeler wedi torri", "Broken boiler"))]),
        new(BrynYMor, new("Ysgol Bryn-y-môr", "Bryn-y-môr School"), 1, [],
            [new(2025, 9, 1), new(2025, 10, 24), new(2026, 1, 5), new(2026, 2, 23), new(2026, 7, 20)], []),
    ];

    private static BodyLinks LinksOf(string body, string authority) => new(
        $"https://{authority}.example/aln/information-and-advice",
        $"https://{authority}.example/aln/disagreements",
        $"https://{authority}.example/aln/advocacy",
        $"https://{authority}.example/aln/reconsideration",
        $"https://{body}.example/complaints",
        $"https://{body}.example/privacy");
}

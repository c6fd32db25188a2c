namespace AlnWorkflows.Processes.Tests.DecideAln;

/// <summary>Answers to the process's steps that are right in every test.</summary>
internal static class Answers
{
    public static (string, string)[] NoAln(string on) =>
    [
        ("happenedOn", on), ("difficulty", "no"), ("disability", "no"), ("provision", "no"), ("homeLanguageOnly", "no"),
        ("evidence", "Gwaith dosbarth"), ("views", "learner,parents"), ("outcome", "no-aln"),
        ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"), ("schoolWillDo.cy", "Cymorth darllen"), ("schoolWillDo.en", "Reading support"),
        ("byWhom.cy", "Athrawes"), ("byWhom.en", "Teacher"), ("lookAgainOn", "2026-07-01"),
        ("telephoned", "yes"), ("telephonedOn", on), ("telephonedBy", "Siân Evans"),
    ];

    public static (string, string)[] Plan(string on) =>
    [
        ("happenedOn", on), ("difficulty", "yes"), ("disability", "no"), ("provision", "yes"), ("homeLanguageOnly", "no"),
        ("evidence", "Adroddiadau"), ("views", "learner,parents,professionals"), ("outcome", "plan"),
        ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"),
    ];

    public static (string, string)[] Refer(string on) =>
    [
        ("happenedOn", on), ("difficulty", "yes"), ("disability", "yes"), ("provision", "yes"), ("homeLanguageOnly", "no"),
        ("evidence", "Adroddiadau"), ("outcome", "refer"), ("ground", "extent"),
        ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"),
    ];

    public static (string Field, string Value)[] InEnglishOnly((string Field, string Value)[] answers) =>
        [.. answers.Where(answer => !answer.Field.EndsWith(".cy", StringComparison.Ordinal))];

    public static byte[] Pdf { get; } = "%PDF-1.7 plan"u8.ToArray();
}

using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

/// <summary>Records to begin with.</summary>
internal static class Given
{
    public const string School = "ysgol-y-bryn";

    public const string OtherSchool = "ysgol-y-cwm";

    public static readonly DateTimeOffset Morning = new(2025, 9, 15, 8, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Day = new(2025, 9, 15);

    public static CaseKey Key { get; } = new(School, "case-0001");

    public static Body Body(string bodyId) => new(
        bodyId, BodyKind.MaintainedSchool, new("Ysgol y Bryn", "Hill School"), "cardiff", new("Caerdydd", "Cardiff"),
        "office@school.example", "029 2000 0000",
        new("https://a.example", "https://b.example", "https://c.example", "https://d.example", "https://e.example", "https://f.example"));

    public static Case Case(CaseKey key, string first = "Siân", string surname = "Prydderch", string reference = "ALN-7K3Q", DateTimeOffset? openedAt = null) => new(
        key,
        reference,
        new Learner("learner-0001", first, surname, new DateOnly(2014, 5, 2), Language.Cy, false, false, false, false),
        new Awareness(Day, AwarenessSource.Parent, "Mam", "staff-0001", Morning),
        CasePhase.Deciding,
        openedAt ?? Morning);

    public static CaseOpening Opening(CaseKey key, string idempotencyKey = "once", Case? of = null) => new(
        of ?? Case(key),
        [new CaseContact("parent-0001", ContactRelation.Parent)],
        [],
        Run(key),
        Audit(key, "case-opened"),
        idempotencyKey);

    public static string DecideRun { get; } = $"{Key.CaseId}:decide-aln:1";

    public static Run Run(CaseKey key, int number = 1) => new(key, $"{key.CaseId}:decide-aln:{number}", "decide-aln", number, "{}", Morning);

    public static AuditEntry Audit(CaseKey key, string what, DateTimeOffset? at = null) =>
        new(key, what, "staff-0001", Day, at ?? Morning, new Dictionary<string, string> { ["step"] = "consent" });

    public static Nudge Nudge(CaseKey key, string nudgeId = "consent-answered") => new(key, nudgeId, $"{key.CaseId}:decide-aln:1", "consent", Morning);

    public static Step Step(CaseKey key, string stepId = "consent", DateOnly? safeBy = null) => new(
        key, stepId, $"{key.CaseId}:decide-aln:1", "consent", StepKind.Task, Role.Alnco, null, null, safeBy, safeBy, StepState.Open, Morning);

    public static StepAnswer Answer(string personId = "staff-0001", string value = "yes") =>
        new(personId, Day, Morning.AddHours(1), new Dictionary<string, string> { ["agrees"] = value });

    public static Duty Duty(CaseKey key, string dutyId = "decide", DateOnly? legalLatest = null) => new(
        key, dutyId, "school-decide-and-idp",
        new Clock("school-decide-and-idp", 1, 35, PeriodUnit.SchoolDays, "cardiff", "2025-1", "awareness", Day),
        (legalLatest ?? new DateOnly(2025, 11, 10)).AddDays(-1), legalLatest ?? new DateOnly(2025, 11, 10), DutyState.Open, Morning);

    public static Person Person(string personId, string first, string surname, params Role[] roles) =>
        new(School, personId, first, surname, roles.Length == 0 ? [Role.Family] : roles);
}

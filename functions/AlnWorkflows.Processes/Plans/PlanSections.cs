using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Plans;

/// <summary>The sections of the standard form of a plan (s.4(6)(c) of the Act; Code, Annex A and chapter 23, secondary
/// source; the letters of 2E and 3A to 3C unverified).</summary>
public static class PlanSections
{
    public static IReadOnlyList<PlanSection> All { get; } =
    [
        new("1A", new("1A Gwybodaeth fywgraffyddol, pwy sy’n cynnal y cynllun, dyddiadau", "1A Biographical information, who maintains the plan, dates"), IsMandatory: true),
        new("1B", new("1B Cysylltiadau", "1B Contacts"), IsMandatory: true),
        new("1C", new("1C Proffil un dudalen", "1C One-page profile"), IsMandatory: true),
        new("2A", new("2A Disgrifiad o’r ADY", "2A Description of the ALN"), IsMandatory: true),
        new("2B", new("2B Darpariaeth ddysgu ychwanegol, gyda phenderfyniad am y Gymraeg ar gyfer pob un", "2B Additional learning provision, with the Welsh-language decision for each"), IsMandatory: true),
        new("2C", new("2C Darpariaeth gan gorff GIG (os oes)", "2C Provision by an NHS body (if any)")),
        new("2D", new("2D Lle mewn ysgol neu sefydliad penodol (os oes)", "2D A place at a particular school or institution (if any)")),
        new("2E", new("2E Ysgol a enwir ar gyfer derbyn (os oes)", "2E School named for admission (if any)"), Confidence.U),
        new("3A", new("3A Cofnod o’r wybodaeth a ddefnyddiwyd", "3A Record of the information used"), Confidence.U),
        new("3B", new("3B Trefniadau pontio", "3B Transition arrangements"), Confidence.U),
        new("3C", new("3C Trefniadau teithio (lle bo’n berthnasol)", "3C Travel arrangements (where relevant)"), Confidence.U),
    ];

    /// <summary>Those every plan has, whatever the learner's needs (s.10, s.12(6)).</summary>
    public static IReadOnlyList<string> Mandatory { get; } = [.. All.Where(section => section.IsMandatory).Select(section => section.Id)];
}

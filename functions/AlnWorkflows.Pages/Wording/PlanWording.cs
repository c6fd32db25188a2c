using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What is in a plan, on the page of the case.</summary>
internal static class PlanWording
{
    public static BilingualText Contents { get; } = new("Beth sydd yn fersiwn {0}", "What is in version {0}");
    public static BilingualText Contained { get; } = new("Rhannau sydd ynddi", "Sections in it");
    public static BilingualText NoSections { get; } = new("Dim", "None");
    public static BilingualText NotApplying { get; } = new("Rhannau nad ydynt yn berthnasol", "Sections that do not apply");
    public static BilingualText Missing { get; } = new("Rhaid i’r CDU gynnwys, ond heb eu ticio", "The IDP must contain, but not ticked");
    public static BilingualText Unsaid { get; } = new("Ni ddywedwyd", "Not said");
    public static BilingualText SinceBefore { get; } = new("Ers fersiwn {0}", "Since version {0}");
    public static BilingualText NoSectionsChanged { get; } = new("Yr un rhannau", "The same sections");
    public static BilingualText SectionsCame { get; } = new("Newydd: {0}", "New: {0}");
    public static BilingualText SectionsWent { get; } = new("Nid yw ynddi mwyach: {0}", "No longer in it: {0}");
    public static BilingualText SectionsCameAndWent { get; } = new("Newydd: {0}. Nid yw ynddi mwyach: {1}", "New: {0}. No longer in it: {1}");
    public static BilingualText NoRows { get; } = new(
        "Nid oes rhes o adran 2B na 2C wedi’i rhestru, felly nid yw’r penderfyniad am y Gymraeg ar gyfer pob darpariaeth (adran 12(6)) wedi’i gofnodi yma.",
        "No row of section 2B or 2C is listed, so the decision about Welsh for each provision (section 12(6)) is not recorded here.");
    public static BilingualText RowsNotTold { get; } = new(
        "Ni ddywedwyd beth ddaeth o bob rhes o’r fersiwn flaenorol.", "It was not said what became of each row of the version before.");
}

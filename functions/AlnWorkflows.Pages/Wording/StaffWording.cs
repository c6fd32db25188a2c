using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The list of a member of staff, and their days.</summary>
internal static class StaffWording
{
    public static BilingualText MyList { get; } = new("Fy rhestr", "My list");
    public static BilingualText ListGuidance { get; } = new(
        "Dyma’r rhestr y mae’r e-bost yn ei dweud wrthych ar ddechrau pob un o’ch diwrnodau ADY.",
        "This is the list that an e-mail tells you at the start of each of your ALN days.");
    public static BilingualText WhatIsOwed { get; } = new("Cam neu ddyletswydd", "Step or duty");
    public static BilingualText OfSchool { get; } = new("Yr ysgol", "The school");
    public static BilingualText MyDays { get; } = new("Fy niwrnodau ADY", "My ALN days");
    public static BilingualText DaysGuidance { get; } = new(
        "Daw un neges atoch ar ddechrau pob un o’r diwrnodau hyn. Rhyngddynt, dim ond yr hyn na all aros sy’n dod.",
        "One message comes to you at the start of each of these days. Between them comes only what cannot wait.");
    public static BilingualText WhichDays { get; } = new("Ar ba ddiwrnodau yr ydych yn gweithio ar ADY?", "On which days do you work on ALN?");
    public static BilingualText WhichDaysHint { get; } = new("Dewiswch bob diwrnod sy’n berthnasol.", "Select all that apply.");
    public static BilingualText Away { get; } = new("A fyddwch i ffwrdd?", "Will you be away?");
    public static BilingualText AwayHint { get; } = new(
        "Yn y cyfamser, caiff rhywun arall wybod am yr hyn na all aros.",
        "Somebody else is told meanwhile of what cannot wait.");
    public static BilingualText AwayFrom { get; } = new("Y diwrnod cyntaf i ffwrdd", "First day away");
    public static BilingualText AwayTo { get; } = new("Y diwrnod olaf i ffwrdd", "Last day away");
    public static BilingualText Deputy { get; } = new("Pwy ddylai gael gwybod?", "Who should be told?");
    public static BilingualText DeputyHint { get; } = new("Rhywun sy’n cael agor achosion yr ysgol.", "Somebody who may open the school’s cases.");
    public static BilingualText NoDeputy { get; } = new("Y pennaeth", "The headteacher");
    public static BilingualText Saved { get; } = new("Mae eich diwrnodau wedi’u cadw.", "Your days are saved.");

    public static BilingualText Of(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => new("Dydd Llun", "Monday"),
        DayOfWeek.Tuesday => new("Dydd Mawrth", "Tuesday"),
        DayOfWeek.Wednesday => new("Dydd Mercher", "Wednesday"),
        DayOfWeek.Thursday => new("Dydd Iau", "Thursday"),
        DayOfWeek.Friday => new("Dydd Gwener", "Friday"),
        DayOfWeek.Saturday => new("Dydd Sadwrn", "Saturday"),
        DayOfWeek.Sunday => new("Dydd Sul", "Sunday"),
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, "A day of the week without a name."),
    };
}

using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The first page.</summary>
internal static class HomeWording
{
    public static BilingualText Lead { get; } = new(
        "Cadw amserlenni, hysbysiadau a chofnodion statudol anghenion dysgu ychwanegol (ADY) ysgolion Cymru.",
        "Keeps the statutory timetables, notices and records of additional learning needs (ALN) for schools in Wales.");

    public static BilingualText Waiting { get; } = new("Yn aros amdanoch chi", "Waiting for you");
    public static BilingualText NothingWaits { get; } = new("Nid oes dim yn aros amdanoch chi.", "Nothing is waiting for you.");
    public static BilingualText InCase { get; } = new("Achos {0}", "Case {0}");

    public static BilingualText OfSchool { get; } = new("Yr ysgol: {0}. Cyfrifoldeb: {1}", "The school: {0}. Assigned to: {1}");
    public static BilingualText InCalendar { get; } = new("Calendr: {0}. Cyfrifoldeb: {1}", "Calendar: {0}. Assigned to: {1}");

    public static BilingualText TermDatesMissing { get; } = new("Mae angen dyddiadau tymor", "Term dates are needed");
    public static BilingualText TermDatesFor { get; } = new(
        "Nid yw calendr {0} yn cynnwys heddiw ({1}). Ni ellir cyfrif diwrnodau ysgol nes i’r dyddiadau gael eu rhoi i mewn.",
        "The calendar of {0} does not cover today ({1}). School days cannot be counted until the dates are entered.");
    public static BilingualText EnterTermDates { get; } = new("Rhoi’r dyddiadau tymor i mewn", "Enter the term dates");
}

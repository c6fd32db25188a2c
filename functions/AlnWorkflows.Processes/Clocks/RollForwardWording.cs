using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The sentences about a last day that moves or stands.</summary>
internal static class RollForwardWording
{
    public static BilingualText Stands { get; } = new(
        "Nid yw’r diwrnod olaf yn symud ymlaen, hyd yn oed os yw ar benwythnos neu yn y gwyliau.",
        "The last day does not roll forward, even if it is on a weekend or in the holidays.");

    public static BilingualText MovedOver { get; } = new("Nid yw’n ddiwrnod gwaith: {0}: {1}.", "Not a working day: {0}: {1}.");

    public static BilingualText MovedOverRun { get; } = new("Nid ydynt yn ddiwrnodau gwaith: {0}: {1}.", "Not working days: {0}: {1}.");

    public static BilingualText OnWorkingDay { get; } = new(
        "Diwrnod olaf y cyfnod: {0}. Mae’n ddiwrnod gwaith, felly nid yw’n symud ymlaen ({1}).",
        "The period ends: {0}. It is a working day, so the last day does not roll forward ({1}).");

    public static BilingualText Moved { get; } = new(
        "Diwrnod olaf y cyfnod: {0}. Nid yw’n ddiwrnod gwaith: {1}. Felly mae’r diwrnod olaf yn symud ymlaen i’r diwrnod gwaith nesaf: {2} ({3}).",
        "The period ends: {0}. It is not a working day: {1}. So the last day rolls forward to the next working day: {2} ({3}).");

    public static BilingualText FirstWorkingDayAfter { get; } = new(
        "Diwrnod olaf y cyfnod: {0}. Mae’r hyn a ddaw i law’r Tribiwnlys mewn pryd hyd at ei ddiwrnod gwaith cyntaf wedi hynny: {1} ({2}).",
        "The period ends: {0}. What the Tribunal receives is in time until its first working day after that: {1} ({2}).");

    public static BilingualText DayAfter { get; } = new(
        "Diwrnod olaf y cyfnod: {0}. Mae’r hyn a ddaw i law’r Tribiwnlys ar ei ddiwrnod gwaith cyntaf wedi hynny mewn pryd; y cynharaf y gall hwnnw fod: {1}.",
        "The period ends: {0}. What the Tribunal receives on its first working day after that is in time; the earliest that can be: {1}.");

    public static BilingualText NotNeeded(PeriodUnit unit) => unit switch
    {
        PeriodUnit.SchoolDays => new(
            "Nid oes angen symud y diwrnod olaf: mae cyfrif o ddiwrnodau ysgol yn dod i ben ar ddiwrnod ysgol.",
            "The last day need not roll forward: a count of school days ends on a school day."),
        PeriodUnit.TermTimeDays => new(
            "Nid oes angen symud y diwrnod olaf: mae cyfrif o ddiwrnodau tymor yn dod i ben ar ddiwrnod tymor.",
            "The last day need not roll forward: a count of term-time days ends on a term-time day."),
        _ => new(
            "Nid oes angen symud y diwrnod olaf: mae cyfrif o ddiwrnodau gwaith yn dod i ben ar ddiwrnod gwaith.",
            "The last day need not roll forward: a count of working days ends on a working day."),
    };

    public static BilingualText Source(RollForward rule) => rule switch
    {
        RollForward.WorkingDay => new(
            "Rheoliadau Anghenion Dysgu Ychwanegol (Cymru) 2021, rheoliad 2(4)",
            "Additional Learning Needs (Wales) Regulations 2021, regulation 2(4)"),
        RollForward.WorkingDayUnderCode => new(
            "rheol y Cod ar y diwrnod olaf; credir ei bod yr un fath â rheoliad 2(4), ond nid yw wedi’i gwirio",
            "the Code’s rule on last days, believed to be the same as regulation 2(4) but not checked"),
        RollForward.TribunalWorkingDay => new(
            "Rheoliadau Tribiwnlys Addysg Cymru 2021, rheoliad 76(2)",
            "Education Tribunal for Wales Regulations 2021, regulation 76(2)"),
        _ => new(
            "Rheoliadau Tribiwnlys Addysg Cymru 2021, rheoliadau 10(1)(b) a 76(3)",
            "Education Tribunal for Wales Regulations 2021, regulations 10(1)(b) and 76(3)"),
    };
}

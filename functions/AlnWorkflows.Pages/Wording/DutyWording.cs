using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>How duties stand. Status words are feminine in Welsh: they go with <em>dyletswydd</em>.</summary>
internal static class DutyWording
{
    public static BilingualText Open { get; } = new("Ar agor", "Open");
    public static BilingualText Near { get; } = new("Dyddiad cau’n agos", "Due soon");
    public static BilingualText Late { get; } = new("Yn hwyr", "Overdue");
    public static BilingualText MetOn { get; } = new("Wedi’i chyflawni ar {0}", "Met on {0}");
    public static BilingualText MetLateOn { get; } = new("Wedi’i chyflawni’n hwyr ar {0}", "Met late on {0}");
    public static BilingualText Ended { get; } = new("Wedi dod i ben yn ôl y gyfraith", "Ended by law");
    public static BilingualText Breached { get; } = new("Torrwyd y ddyletswydd: heb ei chyflawni erbyn {0}", "Duty breached: not met by {0}");
    public static BilingualText BreachCorrected { get; } = new("Cywirwyd y toriad ar {0}", "Breach corrected on {0}");
    public static BilingualText ExceptionClaimed { get; } = new(
        "Hawliwyd yr eithriad ar {0}; dyddiad newydd: {1}", "The exception was claimed on {0}; new date: {1}");
    public static BilingualText NewDate { get; } = new("Dyddiad newydd: {0}", "New date: {0}");

    public static BilingualText Of(Duty duty, DateOnly today) => duty.State switch
    {
        DutyState.Open when duty.IsOverdue(today) => Late,
        DutyState.Open when today >= duty.SafeBy.AddDays(-7) => Near,
        DutyState.Open => Open,
        DutyState.Met when duty.MetOn > duty.LegalLatest => MetLateOn.With(BilingualDate.Date(duty.MetOn.Value)),
        DutyState.Met => MetOn.With(BilingualDate.Date(duty.MetOn!.Value)),
        _ => Ended,
    };
}

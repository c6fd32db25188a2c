using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>The legal dates of a case as every message about a disagreement names them: of the school's duties the next and
/// the earliest that is late; of the family's periods the one that runs. What they are about stands on the pages.</summary>
public sealed class HardDateValues(HardDates hardDates)
{
    public async Task AddAsync(Dictionary<string, BilingualText> filled, CaseKey key, CancellationToken cancellationToken)
    {
        var dates = await hardDates.OfAsync(key, cancellationToken);
        foreach (var date in dates)
            filled.TryAdd(NameOf(date), BilingualDate.Date(date.On));
        if (dates.Count == 0)
            filled["noHardDate"] = DisagreementWords.NoHardDate;
    }

    private static string NameOf(HardDate date) => (date.Kind, date.IsPast) switch
    {
        (HardDateKind.SchoolDuty, false) => "hardDutyBy",
        (HardDateKind.SchoolDuty, true) => "hardDutyLateBy",
        (HardDateKind.AskAuthority, false) => "hardReconsiderBy",
        (HardDateKind.AskAuthority, true) => "hardReconsiderPastBy",
        (HardDateKind.Appeal, false) => "hardAppealBy",
        (HardDateKind.ExtendedAppeal, false) => "hardAppealExtendedBy",
        _ => "hardAppealPastBy",
    };
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>A step or a duty that is open, as staff are told of it. No name of a learner but initials.</summary>
/// <param name="Fact">That it is open.</param>
/// <param name="Reference">Empty where it is about no learner.</param>
/// <param name="Initials">Null where it is about no learner.</param>
/// <param name="OwnerIds">The members of staff whose it is: the co-ordinator, else the ALNCos; of the school’s own, all who hold its role.</param>
/// <param name="Duty">The duty itself; null for a step.</param>
/// <param name="ReplyBy">Until when the family was asked to answer; null where it is nothing the family is asked.</param>
/// <param name="Rungs">The rungs of a duty's ladder that have come and that the list of the day tells.</param>
public sealed record OwedItem(
    CaseKey Case,
    string Fact,
    string Reference,
    BilingualText? Initials,
    BilingualText What,
    DateOnly? SafeBy,
    DateOnly? LegalLatest,
    string Path,
    IReadOnlyList<string> OwnerIds,
    Duty? Duty,
    DateOnly? ReplyBy,
    IReadOnlyList<OwedRung> Rungs)
{
    /// <summary>Whether it is overdue: a duty in law, or what the school has set itself and has not done by its safe date.</summary>
    public bool IsLate(DateOnly today) => Duty?.IsOverdue(today) ?? (Initials is null && SafeBy < today);

    /// <summary>Whether its safe date would pass before a day on which somebody is told next; null is never.</summary>
    public bool CannotWait(DateOnly today, DateOnly? next) => SafeBy is { } safeBy && today <= safeBy && (next is null || safeBy < next);
}

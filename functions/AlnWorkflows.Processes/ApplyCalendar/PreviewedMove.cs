using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>One clock whose dates a change of calendar would move. It names the case by its reference, no learner.</summary>
/// <param name="Follows">What is sent at once when the change is saved; empty where nothing is.</param>
public sealed record PreviewedMove(
    CaseKey Case,
    string Reference,
    BilingualText Body,
    string DutyId,
    BilingualText Duty,
    ClockDates From,
    ClockDates To,
    IReadOnlyList<NoticeFollowing> Follows)
{
    public bool IsEarlier => To.SafeBy < From.SafeBy || To.LegalLatest < From.LegalLatest;
}

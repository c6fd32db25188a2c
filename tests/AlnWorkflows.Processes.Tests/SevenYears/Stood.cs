using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Tests.SevenYears;

/// <summary>How a duty stood in the end.</summary>
/// <param name="From">The day its clock ran from.</param>
/// <param name="Breach">The first day on which it was late, where it was.</param>
internal sealed record Stood(string Rule, DateOnly From, DateOnly Latest, DutyState State, DateOnly? MetOn, DateOnly? Breach)
{
    public static Stood Of(Duty duty) => new(duty.RuleId, duty.Clock.AnchorDate, duty.LegalLatest, duty.State, duty.MetOn, duty.Breach?.Since);
}

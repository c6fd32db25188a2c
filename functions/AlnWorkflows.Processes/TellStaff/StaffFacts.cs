using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>What the facts that staff are told are called within a case.</summary>
public static class StaffFacts
{
    public static string Of(Step step) => OfStep(step.StepId);

    public static string OfStep(string stepId) => $"step-{stepId}";

    public static string Of(Duty duty) => $"duty-{duty.DutyId}-{duty.Generation}";

    /// <param name="rungId">Unique over the duty's clocks.</param>
    public static string Of(Duty duty, RungKind kind, string rungId) => $"{(kind == RungKind.Alert ? Late(duty) : $"rung-{duty.DutyId}-")}{rungId}";

    /// <summary>Whether a fact told was that a duty is late.</summary>
    public static bool IsLate(ToldFact told, Duty duty) => told.Fact.StartsWith(Late(duty), StringComparison.Ordinal);

    private static string Late(Duty duty) => $"late-{duty.DutyId}-";
}

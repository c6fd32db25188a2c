using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Hands the open duty over to the process that carries a decision out. That one goes on with the deciding run’s
/// steps, notices and duty, so that whatever stands in Records of them stands for it too.</summary>
public sealed class HandingOver(ISteps steps, ProcessStarting starting, TimeProvider time)
{
    /// <param name="process">The name of the process that goes on.</param>
    /// <param name="what">How the audit calls it.</param>
    /// <returns>False where the decision was taken back or the run has ended otherwise.</returns>
    public async Task<bool> ToAsync(string process, string what, HandOverInput input, CancellationToken cancellationToken)
    {
        var key = input.Run.Key();
        if (await steps.FindAsync(key, input.TakeBackId, cancellationToken) is { State: StepState.Answered })
            return false;
        var audit = new AuditEntry(key, what, null, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["step"] = input.DecisionId });
        var next = input.Run with { Process = process, SubjectId = input.DecisionId, Continues = input.Run.Name() };
        return await starting.HandOverAsync(input.Run, next, audit, cancellationToken);
    }
}

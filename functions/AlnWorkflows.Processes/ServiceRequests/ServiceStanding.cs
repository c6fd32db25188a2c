using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>How one request for a service stands.</summary>
/// <param name="Request">The step in which the school asked.</param>
/// <param name="Rounds">Every asking, oldest first.</param>
/// <param name="Considered">What the ALNCo decided after refusals and silence, oldest first.</param>
/// <param name="TakenBack">The step in which the school took it back; null where it did not.</param>
/// <param name="End">Null while it goes on.</param>
public sealed record ServiceStanding(Step Request, IReadOnlyList<ServiceRound> Rounds, IReadOnlyList<Step> Considered, Step? TakenBack, ServiceEnd? End)
{
    /// <summary>Every request of a case, oldest first.</summary>
    public static IReadOnlyList<ServiceStanding> Of(IReadOnlyList<Step> steps, IReadOnlyList<AuditEntry> audit)
    {
        var rounds = ServiceRound.Of(steps).ToLookup(round => round.Request.StepId);
        return
        [
            .. steps.Where(step => step is { Type: ServiceStepTypes.Ask, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt).Select(request => new ServiceStanding(
                request,
                [.. rounds[request.StepId]],
                [.. steps.Where(step => step is { Type: ServiceStepTypes.Consider, Answer: not null } && step.RunId == request.RunId).OrderBy(step => step.Answer!.RecordedAt)],
                steps.FirstOrDefault(step => step is { Type: ServiceStepTypes.TakeBack, Answer: not null } && step.RunId == request.RunId),
                audit.FirstOrDefault(entry => entry.What == ServiceAudit.Ended && entry.About.GetValueOrDefault("run") == request.RunId) is { } ended ? Enum.Parse<ServiceEnd>(ended.About["by"]) : null)),
        ];
    }
}

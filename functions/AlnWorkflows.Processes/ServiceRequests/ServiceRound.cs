using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>One asking of one professional or of the authority, as the case's steps tell it.</summary>
/// <param name="Request">The step in which the school asked first.</param>
/// <param name="Asked">The step by which this person was asked: the request, or what the ALNCo decided later.</param>
/// <param name="Step">The step they answer.</param>
/// <param name="Before">The answer that this asking follows; null for the first of this person, and after silence.</param>
public sealed record ServiceRound(Step Request, Step Asked, Step Step, StepAnswer? Before)
{
    public bool IsOfAuthority => Step.Type == ServiceStepTypes.Authority;

    /// <summary>The instant at which they are asked: at once, or in the morning of the day a waiting list ends, or after a visit.</summary>
    public DateTimeOffset AskAt => Before?[ServiceCodes.Answer] switch
    {
        ServiceCodes.WaitingList => London.At(new FormValues(Before.Values).Date("until")!.Value, LadderDays.FiringTime),
        ServiceCodes.Visit => London.At(new FormValues(Before.Values).Date("visitOn")!.Value.AddDays(1), LadderDays.FiringTime),
        _ => Step.OpenedAt,
    };

    public DateOnly AskedOn => London.DateOf(AskAt);

    /// <summary>What was asked of this person: in the request, unless the ALNCo wrote it anew.</summary>
    public string Question => Asked.Answer!["question"] ?? Request.Answer!["question"]!;

    /// <summary>Every asking of a case, request by request, in the order in which they were begun.</summary>
    public static IReadOnlyList<ServiceRound> Of(IReadOnlyList<Step> steps) =>
    [
        .. steps.Where(step => step is { Type: ServiceStepTypes.Ask, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt).SelectMany(request => Of(request, steps)),
    ];

    private static IEnumerable<ServiceRound> Of(Step request, IReadOnlyList<Step> steps)
    {
        Step? before = null;
        // Ids of later askings are longer, or later in order, where they were opened at one instant.
        foreach (var step in steps
            .Where(step => step.RunId == request.RunId && step.Type is (ServiceStepTypes.Answer or ServiceStepTypes.Authority))
            .OrderBy(step => step.OpenedAt).ThenBy(step => step.StepId.Length).ThenBy(step => step.StepId, StringComparer.Ordinal))
        {
            yield return new ServiceRound(request, steps.First(other => other.StepId == step.SubjectId), step, before?.SubjectId == step.SubjectId ? before!.Answer : null);
            before = step;
        }
    }
}

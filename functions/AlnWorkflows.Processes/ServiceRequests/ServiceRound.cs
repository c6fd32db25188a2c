using System.Globalization;
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
        var asked = request;
        Step? before = null;
        foreach (var step in steps.Where(step => step.RunId == request.RunId && step.Type is (ServiceStepTypes.Answer or ServiceStepTypes.Authority)).OrderBy(NumberOf))
        {
            yield return new ServiceRound(request, asked, step, before?.Answer);
            before = step;
            if (IsSilenceOrRefusal(step) && steps.FirstOrDefault(other => other.Type == ServiceStepTypes.Consider && other.SubjectId == step.StepId && AsksAnother(other)) is { } considered)
                (asked, before) = (considered, null);
        }
    }

    /// <summary>Askings of one request are numbered on, whoever is asked.</summary>
    private static int NumberOf(Step step) => int.Parse(step.StepId[(step.StepId.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    /// <summary>Any other answer counts, whatever was decided about silence meanwhile.</summary>
    private static bool IsSilenceOrRefusal(Step step) => step.Answer?[ServiceCodes.Answer] is null or ServiceCodes.Refused or ServiceCodes.AskAnother;

    private static bool AsksAnother(Step considered) => considered.Answer?[ServiceCodes.Next] is ServiceCodes.AskAnother or ServiceCodes.Authority;
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>One asking of one professional, as the case's steps tell it.</summary>
/// <param name="Asked">The step by which the co-ordinator asked.</param>
/// <param name="Advice">The step the professional answers.</param>
/// <param name="Number">1 for the first asking; later ones follow a part, or a waiting list.</param>
/// <param name="Before">The answer that this asking follows; null for the first.</param>
public sealed record ContributionRound(Step Asked, Step Advice, int Number, StepAnswer? Before)
{
    /// <summary>A courtesy after a waiting list has ended, no time limit.</summary>
    private const int DaysToReply = 14;

    private static readonly TimeOnly Morning = new(8, 0);

    public FormValues Request => new(Asked.Answer!.Values);

    /// <summary>The London day by which an answer is asked for.</summary>
    public DateOnly DueOn => Before?[ContributionAnswers.Field] switch
    {
        null => Request.Date("replyBy")!.Value,
        ContributionAnswers.Part => new FormValues(Before.Values).Date("restBy")!.Value,
        _ => new FormValues(Before.Values).Date("until")!.Value.AddDays(DaysToReply),
    };

    /// <summary>Whether what is asked for is the rest of what came in part.</summary>
    public bool IsForRest => Before?[ContributionAnswers.Field] == ContributionAnswers.Part;

    /// <summary>When a professional who has not answered is reminded: in the morning two days before the answer is due.</summary>
    public DateTimeOffset RemindAt(DateTimeOffset now) => SendingHours.RemindOn(DueOn.AddDays(-2), now);

    /// <summary>When they are asked again: in the morning of the day on which the waiting list ends.</summary>
    public DateTimeOffset AskAgainAt() => SendingHours.Next(London.At(new FormValues(Advice.Answer!.Values).Date("until")!.Value, Morning));

    /// <summary>Every asking of a case, request by request, first askings first.</summary>
    public static IReadOnlyList<ContributionRound> Of(IReadOnlyList<Step> steps) =>
    [
        .. steps.Where(step => step.Type is ContributionStepTypes.Ask or ContributionStepTypes.Consider && step.Answer is not null)
            .SelectMany(asked => Of(asked, steps)),
    ];

    private static IEnumerable<ContributionRound> Of(Step asked, IReadOnlyList<Step> steps)
    {
        var number = 0;
        StepAnswer? before = null;
        // Ids of later askings are longer, or later in order: they differ only in their occurrence.
        foreach (var advice in steps
            .Where(step => step.Type == ContributionStepTypes.Advice && step.SubjectId == asked.StepId)
            .OrderBy(step => step.StepId.Length).ThenBy(step => step.StepId, StringComparer.Ordinal))
        {
            yield return new ContributionRound(asked, advice, ++number, before);
            before = advice.Answer;
        }
    }
}

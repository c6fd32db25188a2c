using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>How one request to one professional stands: the last asking, and what came before it.</summary>
/// <param name="AskedAt">When the first mail left; null where none has.</param>
/// <param name="IsUndelivered">The last asking could not be mailed or did not arrive.</param>
/// <param name="RemindedAt">Of the last asking.</param>
/// <param name="SeenAt">When they first opened the last asking by their link.</param>
/// <param name="Answers">Every step they answered, oldest first.</param>
public sealed record ContributionStanding(
    ContributionRound Last, ContributionState State, DateTimeOffset? AskedAt, bool IsUndelivered, DateTimeOffset? RemindedAt, DateTimeOffset? SeenAt, IReadOnlyList<Step> Answers)
{
    public string ProfessionalId => Last.Advice.OwnerPersonId!;

    /// <summary>Until when the waiting list is, where they named a day.</summary>
    public DateOnly? WaitsUntil => State == ContributionState.WaitingList ? new FormValues(Last.Advice.Answer!.Values).Date("until") : null;

    /// <summary>Every request of a case, in the order of asking.</summary>
    public static IReadOnlyList<ContributionStanding> Of(IReadOnlyList<Step> steps, IReadOnlyList<Message> messages, DateTimeOffset now) =>
    [
        .. ContributionRound.Of(steps).GroupBy(round => round.Asked.StepId)
            .Select(rounds => Of([.. rounds], messages, London.DateOf(now)))
            .OrderBy(standing => standing.Last.Asked.ClosedAt),
    ];

    private static ContributionStanding Of(List<ContributionRound> rounds, IReadOnlyList<Message> messages, DateOnly today)
    {
        var last = rounds[^1];
        var asking = Find(last, ContributionLetters.KindOf(last));
        return new ContributionStanding(
            last,
            StateOf(last, today),
            Find(rounds[0], MessageKind.AdviceRequest)?.SentAt,
            asking is { State: MessageState.Failed or MessageState.Bounced },
            Find(last, MessageKind.AdviceReminder)?.SentAt,
            last.Advice.SeenAt,
            [.. rounds.Where(round => round.Advice.Answer is not null).Select(round => round.Advice)]);

        Message? Find(ContributionRound round, MessageKind kind) => messages.FirstOrDefault(message => message.Key == ContributionLetters.KeyOf(round, kind));
    }

    private static ContributionState StateOf(ContributionRound last, DateOnly today) => last.Advice switch
    {
        { Answer: { } answer } => StateOf(answer),
        _ when last.IsForRest => ContributionState.Partly,
        { State: StepState.Closed } => ContributionState.NoLongerNeeded,
        _ => today > last.DueOn ? ContributionState.None : ContributionState.Awaited,
    };

    private static ContributionState StateOf(StepAnswer answer) => answer[ContributionAnswers.Field] switch
    {
        ContributionAnswers.Part => ContributionState.Partly,
        ContributionAnswers.Nothing => ContributionState.NothingToAdd,
        ContributionAnswers.NotInvolved => ContributionState.NotInvolved,
        ContributionAnswers.WaitingList => ContributionState.WaitingList,
        ContributionAnswers.AskAnother => ContributionState.AskAnother,
        _ => ContributionState.Received,
    };
}

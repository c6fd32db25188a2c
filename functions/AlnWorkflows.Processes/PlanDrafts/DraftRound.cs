using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.PlanDrafts.DraftStepTypes;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>One draft that was shared, with what those who read it were asked, as the case's steps tell. Pure.</summary>
/// <param name="Shared">The step by which it was shared.</param>
/// <param name="Comments">A step for each who is asked what they think.</param>
/// <param name="IsReadable">It is the newest, and the plan is neither given nor given up.</param>
public sealed record DraftRound(Step Shared, IReadOnlyList<Step> Comments, bool IsReadable)
{
    public StepAnswer Answer => Shared.Answer!;

    public string FileId => Answer[StepUploads.AttachmentField]!;

    /// <summary>The London day by which an answer is asked for.</summary>
    public DateOnly ReplyBy => new FormValues(Answer.Values).Date("replyBy")!.Value;

    /// <summary>The professionals it is shared with besides the family, by id.</summary>
    public IReadOnlyList<string> Professionals => new FormValues(Answer.Values).Checked("contributors");

    /// <summary>When whoever has not answered is reminded: in the morning of the last weekday at least two days before the
    /// answer is due.</summary>
    public DateTimeOffset RemindAt(DateTimeOffset now)
    {
        var on = ReplyBy.AddDays(-2);
        while (on.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            on = on.AddDays(-1);
        return SendingHours.RemindOn(on, now);
    }

    /// <summary>Every draft of a case, oldest first.</summary>
    public static IReadOnlyList<DraftRound> Of(IReadOnlyList<Step> steps)
    {
        var shares = steps.Where(step => step is { Type: Type.Share, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt).ThenBy(step => ReviewFacts.NumberOf(step.StepId)).ToList();
        var isShared = steps.Any(step => step is { Type: Type.Share, State: StepState.Open });
        return [.. shares.Select((share, index) => new DraftRound(share, CommentsOn(share, steps), isShared && index == shares.Count - 1))];
    }

    /// <summary>The draft that somebody is asked about by a step; null where it asks about something else.</summary>
    public static DraftRound? AskedBy(string stepId, IReadOnlyList<Step> steps) => Of(steps).FirstOrDefault(round => round.Comments.Any(step => step.StepId == stepId));

    private static IReadOnlyList<Step> CommentsOn(Step share, IReadOnlyList<Step> steps)
    {
        var prefix = share.StepId.Replace($"-{Type.Share}-", $"-{Type.Comments}-", StringComparison.Ordinal) + "-";
        return [.. steps.Where(step => step.Type == Type.Comments && step.StepId.StartsWith(prefix, StringComparison.Ordinal))];
    }
}

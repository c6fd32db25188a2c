using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>Ends what was asked about earlier drafts. Returns who may read this one: the family, and the professionals
/// who were chosen; nobody where a newer one has been shared.</summary>
public sealed class ShareDraftActivity(ISteps steps, DutyRecipients recipients, TimeProvider time) : Activity<AnsweredStep, IReadOnlyList<string>>
{
    public override async Task<IReadOnlyList<string>> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var now = time.GetUtcNow();
        var rounds = DraftRound.Of(await steps.OfCaseAsync(key, context.CancellationToken));
        var newest = rounds[^1];
        foreach (var open in rounds.SkipLast(1).SelectMany(round => round.Comments).Where(step => step.State == StepState.Open))
            await steps.CloseAsync(key, open.StepId, open.RunId, now, context.CancellationToken);
        return newest.Shared.StepId == input.StepId
            ? [.. (await recipients.FamilyAsync(key, London.DateOf(now), context.CancellationToken)).Union(newest.Professionals)]
            : [];
    }
}

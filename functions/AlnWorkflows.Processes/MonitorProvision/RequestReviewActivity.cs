using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Whoever decided to review early has by that chosen it for the school: it is recorded as their answer to the
/// step by which any review is asked for. False where the plan's reviews have ended.</summary>
public sealed class RequestReviewActivity(ISteps steps, IRuns runs, Nudging nudging, TimeProvider time) : Activity<AnsweredStep, bool>
{
    /// <summary>Says which decision led to a request, so that it leads to no other.</summary>
    private const string Decision = "decision";

    public override async Task<bool> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var all = await steps.OfCaseAsync(key, context.CancellationToken);
        var asks = all.Where(step => step.Type == ReviewStepTypes.Ask).ToList();
        if (asks.Exists(ask => ask.Answer?[Decision] == input.StepId))
            return true;
        if (!(await runs.OfCaseAsync(key, context.CancellationToken)).Any(run => run is { Process: ReviewProcess.Name, IsLive: true }))
            return false;
        // Between one request and the next none is open for a moment: then it is tried again.
        var open = asks.Find(ask => ask.State == StepState.Open) ?? throw NotAsking(input);

        var decided = all.Single(step => step.StepId == input.StepId).Answer!;
        var now = time.GetUtcNow();
        var values = new Dictionary<string, string> { ["by"] = ReviewCodes.School, ["happenedOn"] = $"{decided.HappenedOn:yyyy-MM-dd}", ["why"] = decided["why"] ?? "", [Decision] = input.StepId };
        var audit = new AuditEntry(key, $"answered-{open.Type}", decided.PersonId, decided.HappenedOn, now, new Dictionary<string, string> { ["step"] = open.StepId });
        var nudge = new Nudge(key, Ids.From($"{input.StepId}-{open.StepId}"), open.RunId, open.StepId, now);
        if (await steps.AnswerAsync(key, open.StepId, new StepAnswer(decided.PersonId, decided.HappenedOn, now, values), audit, nudge, context.CancellationToken) != AnswerOutcome.Stored)
            throw NotAsking(input);
        await nudging.SayIfPossibleAsync(nudge, context.CancellationToken);
        return true;
    }

    private static InvalidOperationException NotAsking(AnsweredStep decided) =>
        new($"Case '{decided.Run.CaseId}' has just taken up another request for a review; '{decided.StepId}' asks again.");
}

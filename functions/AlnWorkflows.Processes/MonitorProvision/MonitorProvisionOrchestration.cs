using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Monitors the provision of a plan for as long as the school maintains it: regulation 29(c) and (e) of the ALN
/// (Wales) Regulations 2021. What is delivered each day is recorded beside it, without waking it; it asks for the rows, for
/// a judgement each half-term and, after two poor ones, whether to review the plan early.</summary>
public sealed class MonitorProvisionOrchestration : Orchestration<CaseRun, ReviewEnd>
{
    public override async Task<ReviewEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var look = await context.CallAsync<LookAtMonitoringActivity, MonitoringLook>(run);
        if (look.End != ReviewEnd.None)
        {
            await context.CallAsync<FinishMonitoringActivity, bool>(run);
            return look.End;
        }

        await context.CallAsync<AssignDeliverersActivity, int>(run);
        await await Task.WhenAny(
        [
            UntilSomethingIsDueAsync(context, run, look),
            context.AnswerToAsync(run, Type.Row, look.NextRow),
            ChangeAsync(context, run, look),
            ConfirmAsync(context, run, look),
            JudgeAsync(context, run, look),
            .. look.Poor.Select(poor => ConsiderReviewAsync(context, run, poor)),
        ]);
        context.ContinueAsNew(run);
        return ReviewEnd.None;
    }

    private static async Task UntilSomethingIsDueAsync(OrchestrationContext context, CaseRun run, MonitoringLook look)
    {
        for (var now = look; now.AsksAs(look); now = await context.CallAsync<LookAtMonitoringActivity, MonitoringLook>(run))
            await context.EventOrTimeAsync(DutyEvents.DutyChanged, now.NextAtUtc);
    }

    /// <summary>A row ends, or somebody else gives it.</summary>
    private static Task ChangeAsync(OrchestrationContext context, CaseRun run, MonitoringLook look) =>
        look.HasRows ? context.AnswerToAsync(run, Type.Change, look.NextChange) : Never();

    /// <summary>A revised plan replaces section 2B: the rows are carried forward, to be confirmed.</summary>
    private static Task ConfirmAsync(OrchestrationContext context, CaseRun run, MonitoringLook look) =>
        look.Revision is { } revision ? AskAsync(context, run, Type.Confirm, revision) : Never();

    /// <summary>Once each half-term, how each row works towards its outcome.</summary>
    private static Task JudgeAsync(OrchestrationContext context, CaseRun run, MonitoringLook look) =>
        look.Judgement is { } judgement ? AskAsync(context, run, Type.Judge, judgement) : Never();

    /// <summary>A row did not work twice in a row: a named person decides whether the school reviews the plan early.</summary>
    private static async Task ConsiderReviewAsync(OrchestrationContext context, CaseRun run, PoorRow poor)
    {
        var decided = await AskAsync(context, run, Type.EarlyReview, poor.Judgement, $"{poor.Row}");
        if (decided["review"] == MonitoringCodes.Yes)
            await context.CallAsync<RequestReviewActivity, bool>(new AnsweredStep(run, decided.StepId));
    }

    /// <summary>Asks, and chases until it is answered.</summary>
    private static async Task<StepResult> AskAsync(OrchestrationContext context, CaseRun run, string type, int occurrence, string? subjectId = null)
    {
        var asked = await context.OpenStepAsync(run, type, occurrence, subjectId);
        return asked.IsAnswered ? asked : await context.AnswerToAsync(run, type, occurrence, subjectId).BesideAsync(ChaseAsync(context, run, asked.StepId));
    }

    private static async Task ChaseAsync(OrchestrationContext context, CaseRun run, string stepId)
    {
        for (var time = 1; ; time++)
        {
            var nextAtUtc = await context.CallAsync<ChaseMonitoringActivity, DateTime>(new ChaseStepInput(run, stepId, time));
            await context.CreateTimer(nextAtUtc, CancellationToken.None);
        }
    }

    private static Task Never() => new TaskCompletionSource().Task;
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.TargetedProvision.ProvisionStepTypes;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Targeted provision that a school agrees with a learner and their parents before anybody decides about ALN. No
/// statutory clock runs. As soon as it appears that the learner may have ALN, or the family asks, the school must decide
/// (s.11(1) of the Act): its clock runs from that day, whatever was agreed about the provision.</summary>
public sealed class TargetedProvisionOrchestration : Orchestration<CaseRun, ProvisionEnd>
{
    public override async Task<ProvisionEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        context.SetCustomStatus(nameof(CasePhase.TargetedProvision));
        var look = await context.CallAsync<LookAtProvisionActivity, ProvisionLook>(run);
        Task<ProvisionEnd>[] strands =
        [
            AppearsAsync(context, run),
            .. look.Family.Select(person => FamilyAsksAsync(context, run, person)),
            LeftAsync(context, run),
            ProvideAsync(context, run, look),
        ];

        var end = await await Task.WhenAny(strands);
        if (end == ProvisionEnd.None)
            context.ContinueAsNew(run);
        else if (end != ProvisionEnd.DecidingAln)
            await context.CallAsync<FinishProvisionActivity, bool>(new FinishProvisionInput(run, end));
        return end;
    }

    /// <summary>Section 11(1): it is brought to the school’s attention, or otherwise appears, at any time.</summary>
    private static async Task<ProvisionEnd> AppearsAsync(OrchestrationContext context, CaseRun run) =>
        await DecideAsync(context, run, await context.AnswerToAsync(run, Type.Appears));

    /// <summary>The family asks at any time, by the link they were sent.</summary>
    private static async Task<ProvisionEnd> FamilyAsksAsync(OrchestrationContext context, CaseRun run, string person) =>
        await DecideAsync(context, run, await context.AnswerToAsync(run, Type.FamilyAsks, subjectId: person, ownerPersonId: person));

    private static async Task<ProvisionEnd> LeftAsync(OrchestrationContext context, CaseRun run)
    {
        await context.LearnerLeftAsync(run);
        return ProvisionEnd.LearnerLeft;
    }

    /// <summary>What was agreed is told to the family and provided until it is reviewed; each review asks whether it now
    /// appears that the learner may have ALN.</summary>
    private static async Task<ProvisionEnd> ProvideAsync(OrchestrationContext context, CaseRun run, ProvisionLook look)
    {
        if (!look.IsAgreed)
        {
            await context.AnswerToAsync(run, Type.Agreed);
            return ProvisionEnd.None;
        }

        await TellFamilyAsync(context, run, look);
        var review = await ReviewedAsync(context, run, look);
        if (review["appears"] == ProvisionCodes.Yes)
            return await DecideAsync(context, run, review);

        await context.CloseStepsAsync(run, Type.Review, Type.ReviewEarly);
        return review["next"] switch
        {
            ProvisionCodes.GoesOn => ProvisionEnd.None,
            ProvisionCodes.TargetMet => ProvisionEnd.TargetMet,
            ProvisionCodes.Stopped => ProvisionEnd.Stopped,
            var other => throw new InvalidOperationException($"Step '{review.StepId}' goes on with '{other}', which TargetedProvision does not know."),
        };
    }

    private static async Task TellFamilyAsync(OrchestrationContext context, CaseRun run, ProvisionLook look)
    {
        foreach (var person in look.Family)
            if (!await context.CallAsync<TellProvisionActivity, bool>(new TellProvisionInput(run, look.Round, person)))
                await context.OpenStepAsync(run, FamilyStepTypes.TellFamily, look.Round, person);
    }

    /// <summary>On the date agreed, or earlier where somebody chooses to; never later without being asked.</summary>
    private static async Task<StepResult> ReviewedAsync(OrchestrationContext context, CaseRun run, ProvisionLook look) =>
        await await Task.WhenAny(context.AnswerToAsync(run, Type.ReviewEarly, look.Round), ReviewedWhenDueAsync(context, run, look));

    private static async Task<StepResult> ReviewedWhenDueAsync(OrchestrationContext context, CaseRun run, ProvisionLook look)
    {
        await context.CreateTimer(look.ReviewAtUtc, CancellationToken.None);
        await context.CloseStepsAsync(run, Type.ReviewEarly);
        return await context.AnswerToAsync(run, Type.Review, look.Round, ownerPersonId: look.ReviewerId).BesideAsync(ChaseAsync(context, run, look));
    }

    private static async Task ChaseAsync(OrchestrationContext context, CaseRun run, ProvisionLook look)
    {
        for (var time = 1; ; time++)
        {
            var nextAtUtc = await context.CallAsync<ChaseReviewActivity, DateTime>(new ChaseReviewInput(run, look.Round, time));
            await context.CreateTimer(nextAtUtc, CancellationToken.None);
        }
    }

    private static async Task<ProvisionEnd> DecideAsync(OrchestrationContext context, CaseRun run, StepResult asked)
    {
        await context.CallAsync<StartDecidingActivity, bool>(new AnsweredStep(run, asked.StepId));
        return ProvisionEnd.DecidingAln;
    }
}

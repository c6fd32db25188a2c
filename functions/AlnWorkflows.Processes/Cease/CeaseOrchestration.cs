using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Cease.CeaseStepTypes;

namespace AlnWorkflows.Processes.Cease;

/// <summary>A maintained school or pupil referral unit proposes to cease to maintain a plan, decides, and stands still:
/// sections 31(5) to (9), 32 and 33 of the Act. The plan and its reviews go on until the end.</summary>
public sealed class CeaseOrchestration : Orchestration<CaseRun, CeaseEnd>
{
    public override async Task<CeaseEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var dutyEnds = DutyEndsAsync(context, run);
        var withdrawn = WithdrawnAsync(context, run);
        var end = await await Task.WhenAny(dutyEnds, withdrawn, ProposeAsync(context, run));
        await context.CallAsync<FinishCeasingActivity, bool>(new FinishCeasingInput(run, end));
        return end;
    }

    /// <summary>What ends the duty by law, on the day it happens, needs no proposal and no window (s.31(1)–(4), s.35).</summary>
    private static async Task<CeaseEnd> DutyEndsAsync(OrchestrationContext context, CaseRun run)
    {
        while (await context.CallAsync<IsPlanMaintainedActivity, bool>(run))
            await context.WaitForExternalEvent<string>(DutyEvents.DutyChanged);
        return CeaseEnd.DutyEnded;
    }

    private static async Task<CeaseEnd> WithdrawnAsync(OrchestrationContext context, CaseRun run)
    {
        await context.AnswerToAsync(run, Type.Withdraw);
        return CeaseEnd.PlanStays;
    }

    /// <summary>Section 31(7): notify the child and the parent, or the young person, of the proposal, and hear them before
    /// deciding. The Act names no time for that; the school’s own is in the notice.</summary>
    private static async Task<CeaseEnd> ProposeAsync(OrchestrationContext context, CaseRun run)
    {
        var proposal = await context.CallAsync<ReadCeaseProposalActivity, CeaseProposal>(run);
        foreach (var person in proposal.Family)
            await context.OpenStepAsync(run, Type.Views, subjectId: person, ownerPersonId: person);
        var proposed = await context.GiveToFamilyAsync(run, NoticeKind.CeaseProposed, 1, run.SubjectId!, dutyId: null);
        return await HearAndDecideAsync(context, run, proposal).BesideAsync(context.FollowWithTranslationAsync(proposed));
    }

    private static async Task<CeaseEnd> HearAndDecideAsync(OrchestrationContext context, CaseRun run, CeaseProposal proposal)
    {
        var heard = Task.WhenAll(proposal.Family.Select(person => context.AnswerToAsync(run, Type.Views, subjectId: person, ownerPersonId: person)));
        using var noLonger = new CancellationTokenSource();
        var waited = context.CreateTimer(proposal.ViewsUntilUtc, noLonger.Token);
        await Task.WhenAny(heard, waited);
        noLonger.Cancel();

        var decided = await context.AnswerToAsync(run, Type.Decide);
        await context.CloseStepsAsync(run, Type.Views);
        return decided["decision"] == CeaseCodes.Cease ? await DecidedToCeaseAsync(context, run, decided.StepId) : CeaseEnd.PlanStays;
    }

    /// <summary>Section 31(8) and (9): notify of the decision, the reasons, and the right to ask the authority to reconsider.</summary>
    private static async Task<CeaseEnd> DecidedToCeaseAsync(OrchestrationContext context, CaseRun run, string decisionId)
    {
        var notified = await context.GiveToFamilyAsync(run, NoticeKind.CeaseDecided, 1, decisionId, dutyId: null);
        return await StandStillAsync(context, run).BesideAsync(context.FollowWithTranslationAsync(notified));
    }

    /// <summary>Section 33(1) to (3): the school goes on maintaining the plan until the four weeks are over and nobody asked.</summary>
    private static async Task<CeaseEnd> StandStillAsync(OrchestrationContext context, CaseRun run)
    {
        if (await NothingCameAsync(context, run, CeasePeriod.Request, Type.Request, Type.NoRequest))
            return CeaseEnd.PlanCeased;

        var reconsidered = await context.AnswerToAsync(run, Type.Reconsidered);
        return reconsidered["result"] == CeaseCodes.Cease ? await AppealAsync(context, run) : CeaseEnd.PlanStays;
    }

    /// <summary>The authority decided that the school should cease: not before the time to appeal is over, or an appeal is
    /// fully determined (s.33(3), s.70(2)(k)).</summary>
    private static async Task<CeaseEnd> AppealAsync(OrchestrationContext context, CaseRun run)
    {
        if (await NothingCameAsync(context, run, CeasePeriod.Appeal, Type.Appeal, Type.NoAppeal))
            return CeaseEnd.PlanCeased;

        var determined = await context.AnswerToAsync(run, Type.AppealDetermined);
        return determined["result"] == CeaseCodes.Cease ? CeaseEnd.PlanCeased : CeaseEnd.PlanStays;
    }

    /// <summary>True once the latest arguable last day has passed and a named person has confirmed that nothing came; false
    /// as soon as something did.</summary>
    private static async Task<bool> NothingCameAsync(OrchestrationContext context, CaseRun run, CeasePeriod period, string cameType, string confirmType)
    {
        using var noLonger = new CancellationTokenSource();
        var came = context.AnswerToAsync(run, cameType);
        var confirmed = ConfirmAfterAsync(context, run, period, confirmType, noLonger.Token);
        await Task.WhenAny(came, confirmed);
        noLonger.Cancel();
        await context.CloseStepsAsync(run, cameType, confirmType);
        // Whichever was said first, what came counts.
        return !(await context.OpenStepAsync(run, cameType)).IsAnswered && await confirmed;
    }

    private static async Task<bool> ConfirmAfterAsync(OrchestrationContext context, CaseRun run, CeasePeriod period, string confirmType, CancellationToken noLonger)
    {
        for (var asking = 1; ; asking++)
        {
            for (var look = await LookAtPeriodAsync(context, run, period); !look.IsOver; look = await LookAtPeriodAsync(context, run, period))
                await context.CreateTimer(look.NextAtUtc, noLonger);
            noLonger.ThrowIfCancellationRequested();
            var confirmed = await context.AnswerToAsync(run, confirmType, asking);
            if (confirmed["came"] != CeaseCodes.AskAgain)
                return confirmed["came"] == CeaseCodes.Nothing;
        }
    }

    private static Task<CeaseLook> LookAtPeriodAsync(OrchestrationContext context, CaseRun run, CeasePeriod period) =>
        context.CallAsync<LookAtPeriodActivity, CeaseLook>(new LookAtPeriodInput(run, period));
}

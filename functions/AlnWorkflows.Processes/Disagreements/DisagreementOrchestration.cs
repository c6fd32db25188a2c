using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>A family disagrees with a school, and they talk: with the class teacher, the ALNCo or headteacher, the link
/// governor, the local authority (sections 9 and 68 of the Act). No stage has to come before another and no statutory clock
/// runs. Talking stands beside the legal route, never before it: it extends no period, but for what section 68 does to an
/// appeal against an authority (Education Tribunal Regulations 10).</summary>
public sealed class DisagreementOrchestration : Orchestration<CaseRun, DisagreementEnd>
{
    public override async Task<DisagreementEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var look = await context.CallAsync<LookAtDisagreementActivity, DisagreementLook>(run);
        if (look.End == DisagreementEnd.None)
        {
            await await Task.WhenAny(NothingToTalkAboutAsync(context, run), look.Round == 0 ? ArrangedAsync(context, run) : TalkAsync(context, run, look));
            look = await context.CallAsync<LookAtDisagreementActivity, DisagreementLook>(run);
        }

        if (look.End == DisagreementEnd.None)
            context.ContinueAsNew(run);
        else
            await context.CallAsync<FinishDisagreementActivity, bool>(new FinishDisagreementInput(run, look.End));
        return look.End;
    }

    /// <summary>The learner has left, or another body has the matter. A decision of the school’s own ends nothing here: it is
    /// what a family may disagree with.</summary>
    private static async Task NothingToTalkAboutAsync(OrchestrationContext context, CaseRun run)
    {
        while (await context.CallAsync<MayTalkActivity, bool>(run))
            await context.WaitForExternalEvent<string>(CaseEvents.Closed);
    }

    /// <summary>The family raised it: the ALNCo says with whom talking begins.</summary>
    private static async Task ArrangedAsync(OrchestrationContext context, CaseRun run) =>
        await ChasedAsync(context, run, 0, await context.OpenStepAsync(run, Type.Arrange), [context.AnswerToAsync(run, Type.Arrange)]);

    /// <summary>One stage: the family hears who will speak with them and by when, and what talking does not extend. It lasts
    /// until staff record what came of it or one of the family chooses otherwise.</summary>
    private static async Task TalkAsync(OrchestrationContext context, CaseRun run, DisagreementLook look)
    {
        var outcome = await context.OpenStepAsync(run, Type.Outcome, look.Round);
        await TellFamilyAsync(context, run, look);
        Task<StepResult>[] answers =
        [
            context.AnswerToAsync(run, Type.Outcome, look.Round),
            .. look.Family.Select(person => context.AnswerToAsync(run, Type.Choose, look.Round, person, person)),
        ];
        await ChasedAsync(context, run, look.Round, outcome, answers, AuthorityAnswersAsync(context, run, look));
    }

    private static async Task TellFamilyAsync(OrchestrationContext context, CaseRun run, DisagreementLook look)
    {
        foreach (var person in look.Family)
            if (!await context.CallAsync<TellDisagreementActivity, bool>(new TellDisagreementInput(run, look.Round, person)))
                await context.OpenStepAsync(run, FamilyStepTypes.TellFamily, look.Round, person);
    }

    /// <summary>Section 68: the authority says that its arrangements take the matter up, and the family hears from when.</summary>
    private static async Task AuthorityAnswersAsync(OrchestrationContext context, CaseRun run, DisagreementLook look)
    {
        if (look.OfficerId is null)
            return;
        var answered = await context.AnswerToAsync(run, Type.Authority, look.Round, ownerPersonId: look.OfficerId);
        await context.CallAsync<TellReceivedActivity, bool>(new AnsweredStep(run, answered.StepId));
    }

    /// <summary>Waits for the first answer; where none comes, somebody is chased in the school’s own rhythm, without end.</summary>
    private static async Task ChasedAsync(OrchestrationContext context, CaseRun run, int round, StepResult opened, Task<StepResult>[] answers, params Task[] others)
    {
        using var noLonger = new CancellationTokenSource();
        var chased = opened.IsAnswered ? Task.CompletedTask : PursueAsync(context, run, round, noLonger.Token);
        await Task.WhenAny(answers).BesideAsync([chased, .. others]);
        noLonger.Cancel();
    }

    private static async Task PursueAsync(OrchestrationContext context, CaseRun run, int round, CancellationToken noLonger)
    {
        while (await context.CallAsync<PursueDisagreementActivity, DateTime?>(new DisagreementRound(run, round)) is { } nextAtUtc)
            await context.CreateTimer(nextAtUtc, noLonger);
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.PlanDrafts.DraftStepTypes;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>How a process shares drafts of a plan and asks what those who read them think. Nothing waits for an answer.</summary>
public static class DraftCalls
{
    /// <summary>Telling the family of a draft without e-mail is numbered apart from telling them anything else.</summary>
    private const int TellFrom = 1000;

    /// <summary>Offers to share a draft, as often as is wanted. It never ends by itself: run it beside what ends it.</summary>
    /// <param name="first">The number of the first draft; later ones follow it.</param>
    /// <param name="dutyId">The duty whose dates the steps carry.</param>
    public static async Task ShareDraftsAsync(this OrchestrationContext context, CaseRun run, int first, string dutyId)
    {
        var asked = new List<Task>();
        for (var draft = first; ; draft++)
        {
            var shared = await context.AnswerToAsync(run, Type.Share, draft, dutyId: dutyId).BesideAsync([.. asked]);
            foreach (var reader in await context.CallAsync<ShareDraftActivity, IReadOnlyList<string>>(new AnsweredStep(run, shared.StepId)))
                asked.Add(context.AskAboutDraftAsync(run, draft, reader));
        }
    }

    /// <summary>Asks one person what they think, and reminds them once before the date that was named to them.</summary>
    private static async Task AskAboutDraftAsync(this OrchestrationContext context, CaseRun run, int draft, string person)
    {
        var comments = await context.OpenStepAsync(run, Type.Comments, draft, person, person);
        if (comments.IsAnswered)
            return;
        var reader = new DraftReader(run, comments.StepId);
        var sent = await context.CallAsync<SendDraftActivity, DraftSent>(reader);
        if (!sent.IsTold)
        {
            await context.OpenStepAsync(run, FamilyStepTypes.TellFamily, TellFrom + draft, person);
            return;
        }

        await context.CreateTimer(sent.RemindAtUtc, CancellationToken.None);
        await context.CallAsync<RemindDraftActivity, bool>(reader);
    }
}

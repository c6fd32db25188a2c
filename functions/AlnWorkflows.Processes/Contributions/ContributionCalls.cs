using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Contributions.ContributionStepTypes;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>How a process asks professionals for advice and follows each request until nothing more is to come.</summary>
public static class ContributionCalls
{
    /// <summary>Offers the co-ordinator to ask professionals, as many and as often as they like, and follows every
    /// request beside the others. It never ends by itself: run it beside what the process is about.</summary>
    /// <param name="dutyId">The duty whose dates the steps carry; null where no clock runs.</param>
    /// <param name="first">The number of the first request; a run that asks again for something else numbers on from another.</param>
    public static async Task AskForContributionsAsync(this OrchestrationContext context, CaseRun run, string? dutyId, int first = 1)
    {
        var followed = new List<Task>();
        for (var request = first; ; request++)
        {
            var asked = await context.AnswerToAsync(run, Type.Ask, request, dutyId: dutyId).BesideAsync([.. followed]);
            followed.Add(context.FollowContributionAsync(run, request, asked.StepId, dutyId));
        }
    }

    /// <summary>Asks the professional named in an answered step, reminds them once, asks again for what is still to come,
    /// and ends once nothing more is. A process that needs the contribution awaits this, beside whatever bounds it.</summary>
    /// <param name="request">Which request of the run it is; no other request of the run has its number.</param>
    /// <param name="askedStepId">The step whose answer names the professional and the question.</param>
    public static async Task FollowContributionAsync(this OrchestrationContext context, CaseRun run, int request, string askedStepId, string? dutyId)
    {
        for (var asked = askedStepId; asked is not null;)
            asked = await context.FollowOneAsync(run, request, asked, dutyId);
    }

    /// <returns>The step by which somebody else is asked instead; null where nothing more is to come.</returns>
    private static async Task<string?> FollowOneAsync(this OrchestrationContext context, CaseRun run, int request, string askedStepId, string? dutyId)
    {
        var professional = await context.CallAsync<AddProfessionalActivity, string>(new AnsweredStep(run, askedStepId));
        for (var round = 1; ; round++)
        {
            var asking = new Asking(run, Occurrence(request, round), askedStepId, professional, dutyId);
            var answer = await context.AskAsync(asking);
            switch (answer[ContributionAnswers.Field])
            {
                case ContributionAnswers.Part:
                case ContributionAnswers.WaitingList when await context.IsAskedAgainAsync(asking, answer.StepId):
                    continue;
                case ContributionAnswers.AskAnother:
                    var considered = await context.AnswerToAsync(run, Type.Consider, subjectId: answer.StepId, dutyId: dutyId);
                    return considered[ContributionAnswers.Next] == ContributionAnswers.Ask ? considered.StepId : null;
                default:
                    return null;
            }
        }
    }

    private static async Task<StepResult> AskAsync(this OrchestrationContext context, Asking asking)
    {
        var step = await context.OpenStepAsync(asking.Run, Type.Advice, asking.Occurrence, asking.AskedStepId, asking.ProfessionalId, asking.DutyId);
        if (step.IsAnswered)
            return step;
        var sent = asking.Request(step.StepId);
        await context.CallAsync<SendAdviceRequestActivity, bool>(sent);
        var remindAt = await context.CallAsync<ContributionNextActivity, DateTime>(sent);

        var answered = context.AnswerToAsync(asking.Run, Type.Advice, asking.Occurrence, asking.AskedStepId, asking.ProfessionalId, asking.DutyId);
        using var noLonger = new CancellationTokenSource();
        var silent = context.CreateTimer(remindAt, noLonger.Token);
        if (await Task.WhenAny(answered, silent) == silent)
            await context.CallAsync<RemindProfessionalActivity, bool>(sent);
        noLonger.Cancel();
        return await answered;
    }

    /// <summary>Waits until a waiting list ends, unless the co-ordinator says before that nobody need be asked again.</summary>
    private static async Task<bool> IsAskedAgainAsync(this OrchestrationContext context, Asking asking, string answeredStepId)
    {
        var askAgainAt = await context.CallAsync<ContributionNextActivity, DateTime>(asking.Request(answeredStepId));
        using var noLonger = new CancellationTokenSource();
        var listEnds = context.CreateTimer(askAgainAt, noLonger.Token);
        var considered = context.AnswerToAsync(asking.Run, Type.Consider, subjectId: answeredStepId, dutyId: asking.DutyId);
        if (await Task.WhenAny(considered, listEnds) == considered && (await considered)[ContributionAnswers.Next] == ContributionAnswers.Enough)
        {
            noLonger.Cancel();
            return false;
        }

        await listEnds;
        return true;
    }

    /// <summary>Each request's later askings are numbered from a fresh hundred.</summary>
    private static int Occurrence(int request, int round) => (round - 1) * 100 + request;

    private sealed record Asking(CaseRun Run, int Occurrence, string AskedStepId, string ProfessionalId, string? DutyId)
    {
        public AdviceRequest Request(string adviceStepId) => new(Run, AskedStepId, adviceStepId, ProfessionalId);
    }
}

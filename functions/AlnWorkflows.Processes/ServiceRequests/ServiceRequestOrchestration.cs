using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.ServiceRequests.ServiceStepTypes;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>A school asks a professional for a service for one learner. The Act gives the school no power to require it and no
/// period for the answer; the authority alone may use sections 20 and 65, and is asked to where the school is refused or
/// hears nothing and its ALNCo so decides.</summary>
public sealed class ServiceRequestOrchestration : Orchestration<CaseRun, ServiceEnd>
{
    public override async Task<ServiceEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var end = await await Task.WhenAny(CaseClosedAsync(context, run), TakenBackAsync(context, run), AskAsync(context, run));
        await context.CallAsync<FinishServiceActivity, bool>(new FinishServiceInput(run, end));
        return end;
    }

    /// <summary>The learner has left, or the case is closed for another reason.</summary>
    private static async Task<ServiceEnd> CaseClosedAsync(OrchestrationContext context, CaseRun run)
    {
        await context.CaseClosedAsync(run);
        return ServiceEnd.CaseClosed;
    }

    private static async Task<ServiceEnd> TakenBackAsync(OrchestrationContext context, CaseRun run)
    {
        var takenBack = await context.AnswerToAsync(run, Type.TakeBack);
        return takenBack[ServiceCodes.Why] == ServiceCodes.Consent ? ServiceEnd.ConsentWithdrawn : ServiceEnd.TakenBack;
    }

    /// <summary>Asks until the service is given, or the ALNCo decides that nothing more is asked.</summary>
    private static async Task<ServiceEnd> AskAsync(OrchestrationContext context, CaseRun run)
    {
        var asking = await PersonAskedAsync(context, run, Type.Answer, run.StepId(Type.Ask, 1));
        for (var round = 1; ; round++)
        {
            var heard = await HeardAsync(context, run, asking, round);
            if (EndOf(heard) is { } end)
                return end;
            await context.CloseStepAsync(run, run.StepId(Type.Consider, round, run.StepId(asking.Type, round)));
            asking = heard[ServiceCodes.Next] switch
            {
                ServiceCodes.AskAnother => await PersonAskedAsync(context, run, Type.Answer, heard.StepId),
                ServiceCodes.Authority => await PersonAskedAsync(context, run, Type.Authority, heard.StepId),
                _ => asking,
            };
        }
    }

    private static ServiceEnd? EndOf(StepResult said) => (said[ServiceCodes.Answer], said[ServiceCodes.Next]) switch
    {
        (ServiceCodes.Given, _) or (_, ServiceCodes.Given) => ServiceEnd.Given,
        (ServiceCodes.Acts, _) => ServiceEnd.AuthorityActs,
        (_, ServiceCodes.Accept) => ServiceEnd.RefusedAndAccepted,
        _ => null,
    };

    /// <param name="askedStepId">The step whose answer names the person and says what they are asked.</param>
    private static async Task<Asking> PersonAskedAsync(OrchestrationContext context, CaseRun run, string type, string askedStepId) =>
        new(type, await context.CallAsync<AddProfessionalActivity, string>(new AnsweredStep(run, askedStepId)));

    /// <summary>What follows an asking: the answer, or, after a refusal or three silences, what the ALNCo decides.</summary>
    private static async Task<StepResult> HeardAsync(OrchestrationContext context, CaseRun run, Asking asking, int round)
    {
        var opened = await context.OpenStepAsync(run, asking.Type, round, ownerPersonId: asking.PersonId);
        if (opened.IsAnswered)
            return IsRefusal(opened) ? await ConsiderAsync(context, run, opened.StepId, round) : opened;

        using var noLonger = new CancellationTokenSource();
        var answered = context.AnswerToAsync(run, asking.Type, round, ownerPersonId: asking.PersonId);
        var silent = PursueAsync(context, run, opened.StepId, noLonger.Token);
        if (await Task.WhenAny(answered, silent) == silent)
        {
            await silent;
            return await SilentAsync(context, run, asking, round, answered);
        }

        noLonger.Cancel();
        var answer = await answered;
        return IsRefusal(answer) ? await ConsiderAsync(context, run, answer.StepId, round) : answer;
    }

    /// <summary>The ALNCo decides about silence; an answer that comes meanwhile counts all the same.</summary>
    private static async Task<StepResult> SilentAsync(OrchestrationContext context, CaseRun run, Asking asking, int round, Task<StepResult> answered)
    {
        var considered = ConsiderAsync(context, run, run.StepId(asking.Type, round), round);
        if (await Task.WhenAny(answered, considered) == considered)
            await context.CloseStepAsync(run, run.StepId(asking.Type, round));
        var answer = await context.OpenStepAsync(run, asking.Type, round, ownerPersonId: asking.PersonId);
        return answer.IsAnswered && !IsRefusal(answer) ? answer : await considered;
    }

    private static bool IsRefusal(StepResult said) => said[ServiceCodes.Answer] is ServiceCodes.Refused or ServiceCodes.AskAnother;

    /// <summary>Asks and reminds in the school’s own rhythm; returns once nothing more is to be said.</summary>
    private static async Task PursueAsync(OrchestrationContext context, CaseRun run, string stepId, CancellationToken noLonger)
    {
        while (await context.CallAsync<PursueServiceActivity, DateTime?>(new AnsweredStep(run, stepId)) is { } nextAtUtc)
            await context.CreateTimer(nextAtUtc, noLonger);
    }

    /// <summary>The ALNCo is asked what follows; where no answer comes, the headteacher hears of it, again and again.</summary>
    private static async Task<StepResult> ConsiderAsync(OrchestrationContext context, CaseRun run, string aboutStepId, int round)
    {
        var opened = await context.OpenStepAsync(run, Type.Consider, round, aboutStepId);
        if (opened.IsAnswered)
            return opened;
        using var noLonger = new CancellationTokenSource();
        var chased = PursueAsync(context, run, opened.StepId, noLonger.Token);
        var considered = await context.AnswerToAsync(run, Type.Consider, round, aboutStepId).BesideAsync(chased);
        noLonger.Cancel();
        return considered;
    }

    private sealed record Asking(string Type, string PersonId);
}

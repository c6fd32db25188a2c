using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>What people do from the decision that there is ALN to the copies of the plan.</summary>
internal static class PlanStory
{
    public static readonly (string, string)[] YoungPerson =
        [("dateOfBirth", "2008-05-01"), ("learnerEmail", "alys@example.org"), ("parent1First", ""), ("parent1Surname", "")];

    /// <summary>The code as it was before preparing a plan became a process of its own.</summary>
    public static WorkflowRegistry CodeOfVersion1()
    {
        var registry = ProcessesServices.Registry();
        var registered = (IDictionary<string, OrchestrationRegistration>)registry.Orchestrations;
        registered["DecideAln"] = registered["DecideAln"] with { Version = "1" };
        return registry;
    }

    public static async Task<CaseKey> StartForParentAloneAsync(this ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        return key;
    }

    public static async Task DecidePlanAsync(this ProcessHost host, CaseKey key, DateOnly on)
    {
        await host.MoveToAsync(on);
        Assert.Empty((await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan($"{on:yyyy-MM-dd}"))).Problems);
    }

    public static async Task UploadAsync(this ProcessHost host, CaseKey key) =>
        await host.UploadAsync(key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan));

    public static async Task UploadAsync(this ProcessHost host, CaseKey key, Step upload) =>
        Assert.Empty((await host.AnswerAsync(
            key, upload, host.ActorOf(ProcessHost.Alnco), new UploadedFile("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"))).Problems);

    /// <summary>Shares a draft on which an answer is asked for by 20 October 2025.</summary>
    public static async Task ShareDraftAsync(this ProcessHost host, CaseKey key, params (string, string)[] more) => Assert.Empty((await host.AnswerAsync(
        key, await host.OpenStepAsync(key, DraftStepTypes.Share), host.ActorOf(ProcessHost.Alnco), new UploadedFile("drafft.pdf", Answers.Pdf), [("replyBy", "2025-10-20"), .. more])).Problems);

    /// <summary>Gives a copy by hand to each person who has still to have one.</summary>
    public static async Task GiveCopiesAsync(this ProcessHost host, CaseKey key, string on, int version = 1)
    {
        foreach (var step in (await host.StepsAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy && step.State == StepState.Open))
            Assert.Empty((await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", $"{version}"), ("means", "ByHand"), ("happenedOn", on))).Problems);
    }

    public static async Task<IReadOnlyList<Run>> RunsOfAsync(this ProcessHost host, CaseKey key, string process) =>
        [.. (await host.Get<IRuns>().OfCaseAsync(key)).Where(run => run.Process == process).OrderBy(run => run.StartedAt)];
}

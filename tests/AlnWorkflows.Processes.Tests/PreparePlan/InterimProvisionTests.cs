using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>Section 47 of the Act: all reasonable steps to secure additional learning provision while a learner with ALN
/// has no plan yet.</summary>
public sealed class InterimProvisionTests
{
    private static readonly DateOnly Decided = new(2025, 10, 6);

    private static readonly (string, string)[] Reading = [("provision", InterimCodes.Provided), ("what", "Grŵp darllen bob bore"), ("who", "Ffion Harries"), ("since", "2025-10-06")];

    [Fact]
    [Proves(RuleIds.InterimAlp)]
    public async Task Section_47_what_is_provided_meanwhile_is_asked_from_the_decision_may_change_and_ends_with_the_first_copy()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        var plan = (await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan)).LegalLatest;

        Assert.Empty((await host.AnswerAsync(key, InterimStepTypes.Record, Reading)).Problems);
        await host.AnswerAsync(key, InterimStepTypes.Change, ("provision", InterimCodes.Provided), ("what", "Grŵp darllen deirgwaith"), ("who", "Dewi Harries"), ("since", "2025-10-06"));
        var record = await RecordAsync(host, key);
        Assert.Equal(["Grŵp darllen bob bore", "Grŵp darllen deirgwaith"], record.Entries.Select(entry => entry["what"]));
        Assert.Equal((true, null, plan), (record.GoesOn, record.EndedOn, (await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan)).LegalLatest));

        await host.UploadAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 8));
        var copy = (await host.StepsAsync(key)).First(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open });
        await host.AnswerAsync(key, copy, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-08"));

        record = await RecordAsync(host, key);
        Assert.Equal((false, new DateOnly(2025, 10, 8)), (record.GoesOn, record.EndedOn));
        Assert.True(await host.IsOpenAsync(key, PreparePlanStepTypes.GiveCopy));
    }

    [Fact]
    public async Task What_nobody_records_is_chased_after_a_week_and_then_with_the_headteacher_until_it_is_recorded()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);

        await host.MoveToAsync(new DateOnly(2025, 10, 13));
        Assert.Equal([ProcessHost.Alnco], await ChasedAsync(host, key));
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        Assert.Equal([ProcessHost.Alnco, ProcessHost.Alnco, ProcessHost.Head], await ChasedAsync(host, key));

        await host.AnswerAsync(key, InterimStepTypes.Record, Reading);
        await host.MoveToAsync(new DateOnly(2026, 1, 30));
        Assert.Equal(3, (await ChasedAsync(host, key)).Count);
    }

    [Fact]
    public async Task Where_none_is_made_the_reason_and_the_steps_that_are_taken_are_recorded()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);

        var refused = await host.AnswerAsync(key, InterimStepTypes.Record, ("provision", InterimCodes.None), ("why", "Nid oes staff"));
        Assert.Equal([(ErrorCodes.Missing, "tried")], refused.Problems.Select(problem => (problem.Code, problem.Field)));

        Assert.Empty((await host.AnswerAsync(key, InterimStepTypes.Record, ("provision", InterimCodes.None), ("why", "Nid oes staff"), ("tried", "Hysbyseb"))).Problems);
        Assert.Contains("Hysbyseb", InterimRecord.Facts((await RecordAsync(host, key)).Current!).Select(fact => fact.Text.Cy));
    }

    [Fact]
    public async Task A_decision_taken_back_asks_for_nothing_more_and_a_new_one_asks_again()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));
        Assert.False((await RecordAsync(host, key)).GoesOn);

        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 8));
        Assert.True(await host.IsOpenAsync(key, InterimStepTypes.Record));
    }

    [Fact]
    public async Task A_plan_that_was_being_prepared_before_goes_on_without_being_asked()
    {
        await using var host = await ProcessHost.StartAsync();
        var registry = ProcessesServices.Registry();
        var registered = (IDictionary<string, OrchestrationRegistration>)registry.Orchestrations;
        registered["PreparePlan"] = registered["PreparePlan"] with { Version = "5" };
        await host.DeployAsync(registry);
        var key = await DecidedAsync(host);
        await host.DeployAsync(ProcessesServices.Registry());
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-06");

        Assert.False((await RecordAsync(host, key)).WasAsked);
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_asks_for_nothing_twice()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.AnswerAsync(key, InterimStepTypes.Record, Reading);
        var before = await host.StepsAsync(key);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        Assert.Equal(before.Select(step => (step.StepId, step.State)), (await host.StepsAsync(key)).Select(step => (step.StepId, step.State)));
    }

    private static async Task<CaseKey> DecidedAsync(ProcessHost host)
    {
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Decided);
        return key;
    }

    private static async Task<IReadOnlyList<string>> ChasedAsync(ProcessHost host, CaseKey key) =>
        [.. (await host.SentAsync(key, MessageKind.InterimDue)).Select(message => message.RecipientId).Order(StringComparer.Ordinal)];

    private static async Task<InterimRecord> RecordAsync(ProcessHost host, CaseKey key) =>
        new(await host.StepsAsync(key), await host.Get<IDuties>().OfCaseAsync(key));
}

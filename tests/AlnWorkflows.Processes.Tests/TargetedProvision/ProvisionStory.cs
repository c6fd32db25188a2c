using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.TargetedProvision;

/// <summary>Targeted provision agreed on Monday 1 September 2025, to be looked at again on Monday 15 September.</summary>
internal sealed class ProvisionStory(ProcessHost host, CaseKey key)
{
    public static readonly DateOnly ReviewOn = new(2025, 9, 15);

    private static readonly (string Field, string Value)[] Agreement =
    [
        ("happenedOn", "2025-09-01"), ("agreedWith", "learner,parents"), ("what.cy", "Grŵp darllen, deirgwaith yr wythnos"), ("targets.cy", "Darllen 20 gair cyffredin"),
        ("delivers", "Mr Ellis"), ("trained", "yes"), ("reviewOn", "2025-09-15"), ("reviewer", ProcessHost.Alnco),
    ];

    public CaseKey Key => key;

    public static Task<ProcessHost> HostAsync() => ProcessHost.StartAsync(new DateOnly(2025, 9, 1));

    public static async Task<ProvisionStory> BeginAsync(ProcessHost host, params (string Field, string Value)[] changes)
    {
        var result = await StartAsync(host, host.ActorOf(ProcessHost.Alnco), Ids.New(), changes);
        Assert.Empty(result.Problems);
        return new ProvisionStory(host, result.Case!.Value);
    }

    public static async Task<StartResult> StartAsync(ProcessHost host, Actor actor, string idempotencyKey, params (string Field, string Value)[] changes)
    {
        var values = Values(changes);
        var result = await host.Get<ProvisionStarting>().StartAsync(actor, ProcessHost.School, new FormValues(values), idempotencyKey, CancellationToken.None);
        await host.SettleAsync();
        return result;
    }

    public Task<AnswerResult> ReviewAsync(string on, params (string Field, string Value)[] answers) =>
        AnswerReviewAsync(ProvisionStepTypes.Review, on, answers);

    public Task<AnswerResult> AnswerReviewAsync(string type, string on, params (string Field, string Value)[] answers) =>
        host.AnswerAsync(key, type, [("happenedOn", on), ("progress", "Cynnydd"), ("why", "Rhesymau"), .. answers]);

    public Task<AnswerResult> GoOnAsync(string on, string reviewOn) => ReviewAsync(
        on, ("appears", "no"), ("next", ProvisionCodes.GoesOn), ("agreedWith", "learner,parents"), ("what.cy", "Grŵp darllen"), ("targets.cy", "Darllen 40 gair"),
        ("delivers", "Mr Ellis"), ("trained", "arranged"), ("training", "Hydref"), ("reviewOn", reviewOn), ("reviewer", ProcessHost.Alnco));

    public async Task<Step> FamilyStepAsync() => await host.OpenStepAsync(key, ProvisionStepTypes.FamilyAsks);

    public async Task<AnswerResult> FamilyAsksAsync()
    {
        var step = await FamilyStepAsync();
        return await host.AnswerAsync(key, step, new Actor(step.OwnerPersonId!, ProcessHost.School, [Role.Family]), null, ("asks", "yes"));
    }

    public async Task<ProvisionRecord> RecordAsync() => new(await host.StepsAsync(key));

    public Task<IReadOnlyList<Message>> ToldAsync() => host.SentAsync(key, MessageKind.ProvisionAgreed);

    public Task<IReadOnlyList<Message>> ChasersAsync() => host.SentAsync(key, MessageKind.ProvisionReviewDue);

    private static Dictionary<string, string> Values((string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy", ["lookedAfter"] = "no", ["dualRegistered"] = "no",
            ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org", ["coordinator"] = ProcessHost.Alnco,
        };
        foreach (var (field, value) in Agreement.Concat(changes))
            values[field] = value;
        return values;
    }
}

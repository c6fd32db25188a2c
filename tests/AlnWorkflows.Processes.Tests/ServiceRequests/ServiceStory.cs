using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.ServiceRequests;

/// <summary>A case of Monday 15 September 2025 in which the school asks for speech and language therapy.</summary>
internal sealed class ServiceStory(ProcessHost host, CaseKey key) : IAsyncDisposable
{
    public const string Therapist = "ela@example.org";

    public ProcessHost Host => host;

    public CaseKey Key => key;

    public static async Task<ServiceStory> StartAsync(params (string Field, string Value)[] learner)
    {
        var host = await ProcessHost.StartAsync();
        return new ServiceStory(host, await host.StartCaseAsync(learner));
    }

    /// <summary>Asked at 09:00 on the day of the case.</summary>
    public static async Task<ServiceStory> AskedAsync(params (string Field, string Value)[] learner)
    {
        var story = await StartAsync(learner);
        Assert.Empty(await story.AskAsync());
        return story;
    }

    /// <summary>The school's request; values given replace the usual ones.</summary>
    public async Task<IReadOnlyList<Problem>> AskAsync(params (string Field, string Value)[] changes) => await AskAsync(Ids.New(), host.ActorOf(ProcessHost.Alnco), changes);

    public async Task<IReadOnlyList<Problem>> AskAsync(string requestId, Actor actor, params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["who"] = "new", ["firstName"] = "Ela", ["surname"] = "Morgan", ["job"] = "Therapydd", ["email"] = Therapist,
            ["service"] = "Therapi lleferydd", ["question"] = "Asesiad o iaith", ["familyKnows"] = "yes", ["askedBy"] = ProcessHost.Alnco, ["askedOn"] = "2025-09-12",
        };
        foreach (var (field, value) in changes)
            values[field] = value;
        var problems = await host.Get<ServiceRequestStarting>().StartAsync(actor, key, requestId, new FormValues(values), CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    /// <summary>In the name of the person asked.</summary>
    public async Task AnswerAsync(params (string Field, string Value)[] values) => await AnswerAsync(ServiceStepTypes.Answer, values);

    public async Task AuthorityAnswersAsync(params (string Field, string Value)[] values) => await AnswerAsync(ServiceStepTypes.Authority, values);

    /// <summary>As the ALNCo records it after a telephone call.</summary>
    public async Task RecordAsync(params (string Field, string Value)[] values) => Assert.Empty((await host.AnswerAsync(key, ServiceStepTypes.Answer, values)).Problems);

    public async Task ConsiderAsync(params (string Field, string Value)[] values) => Assert.Empty((await host.AnswerAsync(key, ServiceStepTypes.Consider, values)).Problems);

    public Task AskAuthorityAsync() => ConsiderAsync(("next", ServiceCodes.Authority), ("officer", ProcessHost.Officer), ("question", "Ystyriwch adran 20"));

    public Task MoveToAsync(int month, int day) => host.MoveToAsync(new DateOnly(2025, month, day));

    public Task<bool> IsOpenAsync(string type) => host.IsOpenAsync(key, type);

    public async Task<int> SentAsync(MessageKind kind) => (await host.SentAsync(key, kind)).Count;

    public async Task<IReadOnlyList<ServiceStanding>> StandingsAsync() => ServiceStanding.Of(await host.StepsAsync(key), await host.Get<IAudit>().OfCaseAsync(key));

    /// <summary>How the only request ended; null while it goes on.</summary>
    public async Task<ServiceEnd?> EndAsync()
    {
        var standing = Assert.Single(await StandingsAsync());
        var run = Assert.Single(await host.Get<IRuns>().OfCaseAsync(key), run => run.Process == ServiceRequestProcess.Name);
        Assert.Equal(standing.End is null, run.IsLive);
        Assert.True(run.IsLive || (await host.StepsAsync(key)).All(step => step.RunId != run.InstanceId || step.State != StepState.Open));
        return standing.End;
    }

    /// <summary>The mails to an address, oldest first.</summary>
    public async Task<IReadOnlyList<Mail>> MailsAsync(string address = Therapist) =>
        [.. (await host.Get<IMailbox>().ListAsync(200, null)).Items.Where(item => item.Mail.To == address).OrderBy(item => item.ReceivedAt).Select(item => item.Mail)];

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task AnswerAsync(string type, (string Field, string Value)[] values)
    {
        var step = await host.OpenStepAsync(key, type);
        Assert.Empty((await host.AnswerAsync(key, step, new Actor(step.OwnerPersonId!, key.BodyId, []), null, values)).Problems);
    }
}

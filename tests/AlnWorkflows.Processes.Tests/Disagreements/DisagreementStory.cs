using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Running;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Tests.Disagreements;

/// <summary>A case in which Mair, the mother, disagrees with the school. Her words are in no mail.</summary>
internal sealed class DisagreementStory(ProcessHost host, CaseKey key) : IAsyncDisposable
{
    public const string Mother = "mair@example.org";

    public const string Words = "Nid wyf yn derbyn hyn";

    public ProcessHost Host => host;

    public CaseKey Key => key;

    /// <summary>A case of Monday 15 September 2025, to be decided by 10 November.</summary>
    public static async Task<DisagreementStory> StartAsync(params (string Field, string Value)[] learner)
    {
        var host = await ProcessHost.StartAsync();
        return new DisagreementStory(host, await host.StartCaseAsync(learner));
    }

    /// <summary>The same, and at 09:00 that day it is recorded that she wants to talk with the ALNCo or the headteacher.</summary>
    public static async Task<DisagreementStory> RaisedAsync(params (string Field, string Value)[] changes)
    {
        var story = await StartAsync();
        Assert.Empty(await story.RaiseAsync(changes));
        return story;
    }

    public async Task<IReadOnlyList<Problem>> RaiseAsync(params (string Field, string Value)[] changes) => await RaiseAsync(Ids.New(), host.ActorOf(ProcessHost.Alnco), changes);

    public async Task<IReadOnlyList<Problem>> RaiseAsync(string raisedId, Actor actor, params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["raisedBy"] = DisagreementFields.SomebodyElse, ["happenedOn"] = Iso(host.Time.GetUtcNow()), ["about"] = "provision", ["what"] = Words,
            [Code.Stage] = nameof(DisagreementStage.School), ["schoolPerson"] = ProcessHost.Head,
        };
        foreach (var (field, value) in changes)
            values[field] = value;
        var problems = await host.Get<DisagreementStarting>().StartAsync(actor, key, raisedId, new FormValues(values), CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    /// <summary>As the mother does where she reads a notice.</summary>
    public async Task<IReadOnlyList<Problem>> RaiseByFamilyAsync(string raisedId = "aaaa")
    {
        var values = new FormValues(new Dictionary<string, string> { ["about"] = "no-aln", ["what"] = Words });
        var problems = await host.Get<DisagreementStarting>().StartByFamilyAsync(await MotherIdAsync(), key, raisedId, values, CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    public Task ArrangeAsync(params (string Field, string Value)[] values) => RecordAsync(Type.Arrange, values);

    /// <summary>As staff record what came of the stage, today.</summary>
    public Task OutcomeAsync(string result, params (string Field, string Value)[] more) =>
        RecordAsync(Type.Outcome, [("happenedOn", Iso(host.Time.GetUtcNow())), ("who", "-"), (Code.Result, result), .. more]);

    public Task GoOnAsync(DisagreementStage stage, params (string Field, string Value)[] more) => OutcomeAsync(Code.GoOn, [(Code.Stage, stage.ToString()), .. more]);

    public Task ToAuthorityAsync() => GoOnAsync(DisagreementStage.Authority, ("officer", ProcessHost.Officer), ("familyAgrees", "yes"));

    /// <summary>By the mother's own link.</summary>
    public async Task ChooseAsync(params (string Field, string Value)[] values) => await InOwnNameAsync(Type.Choose, values);

    /// <summary>By the officer's own link, today.</summary>
    public async Task AuthorityAnswersAsync(params (string Field, string Value)[] values) =>
        await InOwnNameAsync(Type.Authority, [("happenedOn", Iso(host.Time.GetUtcNow())), .. values]);

    public Task TakenUpAsync(string contactBy, string? referredOn) => AuthorityAnswersAsync(
        (Code.Answer, Code.Arrangements), ("service", "SNAP Cymru"), ("contactBy", contactBy), (Code.Referred, referredOn is null ? "no" : "yes"), (Code.ReferredOn, referredOn ?? ""));

    public Task MoveToAsync(int month, int day) => host.MoveToAsync(new DateOnly(2025, month, day));

    public Task<bool> IsOpenAsync(string type) => host.IsOpenAsync(key, type);

    public async Task<int> SentAsync(MessageKind kind) => (await host.SentAsync(key, kind)).Count;

    public async Task<DisagreementStanding> StandingAsync() => Assert.Single(DisagreementStanding.Of(await host.StepsAsync(key), await host.Get<IAudit>().OfCaseAsync(key)));

    public async Task<DisagreementStage?> StageAsync() => (await StandingAsync()).Record.Current?.Stage;

    /// <summary>How the only disagreement ended, once its run has.</summary>
    public async Task<DisagreementEnd> EndAsync()
    {
        var standing = await StandingAsync();
        var run = Assert.Single(await host.Get<IRuns>().OfCaseAsync(key), run => run.Process == DisagreementProcess.Name);
        Assert.Equal(standing.End == DisagreementEnd.None, run.IsLive);
        Assert.True(run.IsLive || standing.Record.Steps.All(step => step.State != StepState.Open));
        return standing.End;
    }

    public async Task<string> MotherIdAsync() => Assert.Single(await host.Get<ICases>().ContactsAsync(key), contact => contact.Relation == ContactRelation.Parent).PersonId;

    /// <summary>The mails of the process, oldest first: it has one subject for each kind.</summary>
    public async Task<IReadOnlyList<Mail>> MailsAsync(string address, string subject) =>
        [.. (await host.Get<IMailbox>().ListAsync(300, null)).Items.Where(item => item.Mail.To == address && item.Mail.Subject.Contains(subject, StringComparison.Ordinal)).OrderBy(item => item.ReceivedAt).Select(item => item.Mail)];

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task RecordAsync(string type, (string Field, string Value)[] values) => Assert.Empty((await host.AnswerAsync(key, type, values)).Problems);

    private async Task InOwnNameAsync(string type, (string Field, string Value)[] values)
    {
        var step = await host.OpenStepAsync(key, type);
        Assert.Empty((await host.AnswerAsync(key, step, new Actor(step.OwnerPersonId!, key.BodyId, []), null, values)).Problems);
    }

    private static string Iso(DateTimeOffset now) => London.DateOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

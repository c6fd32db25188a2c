using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Contributions;

/// <summary>A case of Monday 15 September 2025 in which professionals are asked for advice.</summary>
internal sealed class ContributionStory(ProcessHost host, CaseKey key) : IAsyncDisposable
{
    public const string Psychologist = "ela@example.org";

    public ProcessHost Host => host;

    public CaseKey Key => key;

    public static async Task<ContributionStory> StartAsync()
    {
        var host = await ProcessHost.StartAsync();
        return new ContributionStory(host, await host.StartCaseAsync());
    }

    /// <summary>The ALNCo's request; values given replace the usual ones.</summary>
    public async Task<AnswerResult> AskAsync(string email = Psychologist, params (string Field, string Value)[] changes) =>
        await host.AnswerAsync(key, ContributionStepTypes.Ask, With(
            [
                ("firstName", "Ela"), ("surname", "Morgan"), ("job", "Seicolegydd addysg"), ("email", email),
                ("question", "Sut mae’r dysgwr yn darllen?"), ("replyBy", "2025-10-06"), ("familyKnows", "yes"),
            ], changes));

    /// <summary>What a professional answers, in the name of the person asked.</summary>
    public async Task<AnswerResult> AnswerAsync(Step step, UploadedFile? file, params (string Field, string Value)[] values) =>
        await host.AnswerAsync(key, step, new Actor(step.OwnerPersonId!, key.BodyId, [Role.Professional]), file, values);

    public async Task AnswerAsync(params (string Field, string Value)[] values) =>
        Assert.Empty((await AnswerAsync(await OpenAsync(), null, values)).Problems);

    public Task<Step> OpenAsync() => host.OpenStepAsync(key, ContributionStepTypes.Advice);

    public Task<bool> IsOpenAsync(string type) => host.IsOpenAsync(key, type);

    public async Task<AnswerResult> ConsiderAsync(params (string Field, string Value)[] values) => await host.AnswerAsync(key, ContributionStepTypes.Consider, values);

    public Task MoveToAsync(int month, int day) => host.MoveToAsync(new DateOnly(2025, month, day));

    public async Task<IReadOnlyList<ContributionStanding>> StandingsAsync() => ContributionStanding.Of(
        await host.StepsAsync(key), await host.Get<IMessages>().OfCaseAsync(key), host.Time.GetUtcNow());

    public async Task<ContributionStanding> StandingAsync() => Assert.Single(await StandingsAsync());

    public async Task<int> SentAsync(MessageKind kind) => (await host.SentAsync(key, kind)).Count;

    /// <summary>The mails to an address, oldest first.</summary>
    public async Task<IReadOnlyList<Mail>> MailsAsync(string address = Psychologist) =>
        [.. (await host.Get<IMailbox>().ListAsync(100, null)).Items.Where(item => item.Mail.To == address).OrderBy(item => item.ReceivedAt).Select(item => item.Mail)];

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static (string, string)[] With((string Field, string Value)[] values, (string Field, string Value)[] changes) =>
        [.. values.Where(value => changes.All(change => change.Field != value.Field)), .. changes];
}

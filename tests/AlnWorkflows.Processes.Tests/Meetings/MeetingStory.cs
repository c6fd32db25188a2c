using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Testing.Itip;

namespace AlnWorkflows.Processes.Tests.Meetings;

/// <summary>A case with a meeting being arranged on Monday 15 September 2025, for a learner and a parent who can both be
/// mailed, the ALNCo and the headteacher.</summary>
internal sealed class MeetingStory(ProcessHost host, CaseKey key, string meetingId) : IAsyncDisposable
{
    /// <summary>The days offered: the first is the twelfth school day after the arranging.</summary>
    public static readonly (string Field, string Value)[] Times =
        [("minutes", "60"), ("time1On", "2025-10-01"), ("time1From", "14:00"), ("time2On", "2025-10-02"), ("time2From", "9:30")];

    public ProcessHost Host => host;

    public CaseKey Key => key;

    public string MeetingId => meetingId;

    public static async Task<MeetingStory> StartAsync(params (string Field, string Value)[] changes)
    {
        var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("learnerEmail", "alys@example.org"));
        return await ArrangeAsync(host, key, changes);
    }

    public static async Task<MeetingStory> ArrangeAsync(ProcessHost host, CaseKey key, params (string Field, string Value)[] changes)
    {
        var story = new MeetingStory(host, key, Ids.New());
        Assert.Empty(await story.TryArrangeAsync(changes));
        return story;
    }

    public async Task<IReadOnlyList<Errors.Problem>> TryArrangeAsync(params (string Field, string Value)[] changes)
    {
        var contacts = await host.Get<ICases>().ContactsAsync(key);
        var values = Times.ToDictionary(time => time.Field, time => time.Value);
        values["purpose"] = nameof(MeetingPurpose.Planning);
        values["attendees"] = string.Join(',', contacts.Select(contact => contact.PersonId).Concat([ProcessHost.Alnco, ProcessHost.Head]));
        values["how"] = "in-person";
        values["place"] = "Ystafell 4";
        values["questions.cy"] = "Beth sy’n mynd yn dda?";
        values["questions.en"] = "What is going well?";
        foreach (var (field, value) in changes)
            values[field] = value;
        var problems = await host.Get<MeetingArranging>().ArrangeAsync(host.ActorOf(ProcessHost.Alnco), key, meetingId, new FormValues(values), CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    public async Task<Meeting> MeetingAsync() => (await host.Get<IMeetings>().FindAsync(key, meetingId))!;

    public async Task<string> ParentAsync() => (await host.Get<ICases>().ContactsAsync(key)).Single(contact => contact.Relation == ContactRelation.Parent).PersonId;

    public async Task<string> LearnerAsync() => (await host.CaseAsync(key)).Learner.PersonId;

    public async Task<IReadOnlyList<Errors.Problem>> ReplyAsync(string personId, params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string> { ["welsh"] = "no", ["interpreting"] = "none" };
        foreach (var (field, value) in changes)
            values[field] = value;
        var problems = await host.Get<MeetingReplying>().ReplyAsync(await MeetingAsync(), personId, personId, new FormValues(values), CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    /// <summary>All who choose a time choose both, and the ALNCo fixes the first.</summary>
    public async Task FixAsync()
    {
        foreach (var person in new[] { await ParentAsync(), await LearnerAsync() })
            Assert.Empty(await ReplyAsync(person, ("times", "1,2")));
        Assert.Empty((await AnswerAsync(MeetingStepTypes.Fix, ("time", "1"))).Problems);
    }

    public async Task<AnswerResult> AnswerAsync(string type, params (string Field, string Value)[] values) =>
        await host.AnswerAsync(key, await OpenStepAsync(type), host.ActorOf(ProcessHost.Alnco), null, values);

    public async Task<Step> OpenStepAsync(string type, string? about = null) => Assert.Single(
        await host.StepsAsync(key), step => IsOpen(step, type) && (about is null || step.SubjectId == about));

    public async Task<bool> IsOpenAsync(string type) => (await host.StepsAsync(key)).Any(step => IsOpen(step, type));

    public Task<IReadOnlyList<Message>> SentAsync(MessageKind kind) => host.SentAsync(key, kind);

    /// <summary>Every mail about the meeting that left, oldest first; each only once.</summary>
    public async Task<IReadOnlyList<Mail>> MailsAsync()
    {
        var about = (await host.Get<IMessages>().OfCaseAsync(key)).Where(message => message.Key.Contains($":{meetingId}:", StringComparison.Ordinal)).Select(message => message.MessageId).ToHashSet();
        var items = (await host.Get<IMailbox>().ListAsync(500, null)).Items.Where(item => about.Contains(item.Mail.MessageId)).ToList();
        Assert.All(items, item => Assert.Equal(1, item.Copies));
        return [.. items.OrderBy(item => item.ReceivedAt).Select(item => item.Mail)];
    }

    /// <summary>What went into one person's calendar, by its sequence, each held against everything invitations are held against.</summary>
    public async Task<IReadOnlyList<ReadCalendar>> CalendarsOfAsync(string address)
    {
        var all = (await MailsAsync()).Where(mail => mail.Calendar is not null).ToList();
        Assert.All(await ItipReader.ProblemsOfAsync([.. all.Select(mail => mail.Calendar!.Content)]), problems => Assert.Empty(problems));
        var read = await ItipReader.CalendarsAsync([.. all.Select(mail => mail.Calendar!.Content)]);
        Assert.All(all.Zip(read), pair => Assert.Equal([$"mailto:{pair.First.To}"], pair.Second.Events.Single().Attendees));
        return [.. all.Zip(read).Where(pair => pair.First.To == address).Select(pair => pair.Second).OrderBy(calendar => calendar.Events.Single().Sequence)];
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private bool IsOpen(Step step, string type) =>
        step.Type == type && step.State == StepState.Open && MeetingProcess.MeetingOf(step.RunId) == meetingId;
}

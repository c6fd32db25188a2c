using System.Text.Json.Nodes;
using AlnWorkflows.Notifications;
using AlnWorkflows.Notifications.Graph;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Testing.Graph;
using Azure.Core;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Processes.Tests.Meetings;

/// <summary>A meeting whose organiser, the ALNCo, and one guest, the headteacher, have mailboxes in a tenant with calendars
/// kept; learner and parent have none.</summary>
internal sealed class CalendarStory(GraphStandIn graph, MeetingStory meeting) : IAsyncDisposable
{
    public const string Organiser = "person-alnco@example.org";

    public const string Guest = "person-head@example.org";

    private static readonly Guid Tenant = Guid.Parse("0a1b2c3d-0000-4000-8000-000000000001");

    public GraphStandIn Graph => graph;

    public MeetingStory Meeting => meeting;

    public ProcessHost Host => meeting.Host;

    public static async Task<CalendarStory> StartAsync(ILoggerFactory? logs = null, params (string Field, string Value)[] changes)
    {
        ProcessHost? host = null;
        var graph = await GraphStandIn.StartAsync(() => host!.Time.GetUtcNow(), Organiser, Guest);
        var settings = new GraphSettings([Tenant], _ => DelegatedTokenCredential.Create((_, _) => new AccessToken(GraphStandIn.Token, DateTimeOffset.MaxValue)))
        {
            Endpoint = graph.Endpoint,
            RetryDelay = 0,
        };
        host = await ProcessHost.StartAsync(logs: logs, more: services => services.AddGraphCalendars(settings));
        var key = await host.StartCaseAsync(("learnerEmail", "alys@example.org"));
        return new CalendarStory(graph, await MeetingStory.ArrangeAsync(host, key, changes));
    }

    /// <summary>The meeting is fixed and the calendar has it.</summary>
    public static async Task<CalendarStory> FixedAsync()
    {
        var story = await StartAsync();
        await story.Meeting.FixAsync();
        Assert.Single(story.Events);
        return story;
    }

    public IReadOnlyList<JsonObject> Events => graph.Mailboxes.EventsOf(Organiser);

    public JsonObject Event => Assert.Single(Events);

    public async Task MoveAsync(string on = "2025-11-11") =>
        Assert.Empty((await meeting.AnswerAsync(MeetingStepTypes.Move, ("timeOn", on), ("timeFrom", "10:00"))).Problems);

    public async Task CancelAsync() => Assert.Empty((await meeting.AnswerAsync(MeetingStepTypes.Cancel, ("why", "Salwch"))).Problems);

    public async Task PassAsync(TimeSpan time) => await Host.MoveToAsync(Host.Time.GetUtcNow() + time);

    /// <summary>Those our own mails of a kind went to.</summary>
    public async Task<IReadOnlyList<string>> MailedAsync(MessageKind kind)
    {
        var ids = (await meeting.SentAsync(kind)).Select(message => message.MessageId).ToHashSet();
        return [.. (await meeting.MailsAsync()).Where(mail => ids.Contains(mail.MessageId)).Select(mail => mail.To).Order()];
    }

    public IReadOnlyList<string> SentByExchange => [.. graph.Mailboxes.Sent.Select(mail => $"{mail.Kind} {mail.To}")];

    public async Task<MeetingReply?> ReplyOfGuestAsync() =>
        (await Host.Get<IMeetings>().RepliesAsync(meeting.Key, meeting.MeetingId)).SingleOrDefault(reply => reply.PersonId == ProcessHost.Head);

    public async Task<IReadOnlyList<AuditEntry>> FallbacksAsync() =>
        [.. (await Host.Get<IAudit>().OfCaseAsync(meeting.Key)).Where(entry => entry.What == "meeting-not-in-calendar")];

    public async ValueTask DisposeAsync()
    {
        await meeting.DisposeAsync();
        await graph.DisposeAsync();
    }
}

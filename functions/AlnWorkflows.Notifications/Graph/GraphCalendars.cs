using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;
using Models = Microsoft.Graph.Models;

namespace AlnWorkflows.Notifications.Graph;

/// <summary>Organisers' calendars in Exchange, through Microsoft Graph.</summary>
internal sealed class GraphCalendars(GraphSettings settings, GraphClients clients, ILogger<GraphCalendars> logger) : IOrganiserCalendars
{
    /// <summary>For one call with all its attempts.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    private static readonly string[] Selected = ["id", "start", "lastModifiedDateTime"];

    /// <summary>Where one tenant alone is kept, an address is enough: staff who never signed in have a calendar too.</summary>
    public CalendarOwner? OwnerOf(Person person) => person switch
    {
        { Account: { } account } => Keeps(account.TenantId) ? new CalendarOwner(account.TenantId, $"{account.ObjectId}") : null,
        { Email: { Length: > 0 } address } when settings.Tenants is [var only] => new CalendarOwner(only, address),
        _ => null,
    };

    public bool Keeps(Guid tenantId) => settings.Tenants.Contains(tenantId);

    public async Task<CalendarResult> AddAsync(CalendarOwner owner, CalendarEvent what, CancellationToken cancellationToken = default)
    {
        var added = await AskAsync(owner, what.Key, (graph, token) => graph.Users[owner.User].Events.PostAsync(GraphEvents.New(what), Preferring, token), cancellationToken);
        if (added.Event is { } standing)
            return GraphEvents.IsAt(standing, what.Time) ? Written(standing) : await ChangeAsync(owner, standing.Id!, what, cancellationToken);
        if (added.Failure is not { Status: 409 })
            return added.Failure!.Result;
        var found = await FindAsync(owner, what.Key, cancellationToken);
        return found switch
        {
            { Outcome: CalendarOutcome.Done, EventId: { } eventId } => await ChangeAsync(owner, eventId, what, cancellationToken),
            { Outcome: CalendarOutcome.Gone } => new CalendarResult(CalendarOutcome.TryLater),
            _ => found,
        };
    }

    public async Task<CalendarResult> FindAsync(CalendarOwner owner, string key, CancellationToken cancellationToken = default)
    {
        var found = await AskAsync(owner, key, async (graph, token) => (await graph.Users[owner.User].Events.GetAsync(request =>
        {
            Preferring(request);
            request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{GraphEvents.KeyProperty}' and ep/value eq '{key}')";
            request.QueryParameters.Select = Selected;
        }, token))?.Value?.FirstOrDefault() ?? new Models.Event(), cancellationToken);
        return found switch
        {
            { Failure: { } failure } => failure.Result,
            { Event.Id: not null } => Written(found.Event),
            _ => new CalendarResult(CalendarOutcome.Gone),
        };
    }

    public async Task<CalendarResult> ChangeAsync(CalendarOwner owner, string eventId, CalendarEvent what, CancellationToken cancellationToken = default)
    {
        var changed = await AskAsync(owner, what.Key, (graph, token) => graph.Users[owner.User].Events[eventId].PatchAsync(GraphEvents.Changed(what), Preferring, token), cancellationToken);
        return changed.Event is { } standing ? Written(standing) : changed.Failure!.Result;
    }

    public async Task<CalendarResult> CancelAsync(CalendarOwner owner, string eventId, bool hasGuests, CancellationToken cancellationToken = default)
    {
        var cancelled = await AskAsync(owner, eventId, async (graph, token) =>
        {
            var standing = graph.Users[owner.User].Events[eventId];
            if (hasGuests)
                await standing.Cancel.PostAsync(new CancelPostRequestBody(), Preferring, token);
            else
                await standing.DeleteAsync(Preferring, token);
            return new Models.Event();
        }, cancellationToken);
        return cancelled.Failure is null or { Outcome: CalendarOutcome.Gone } ? new CalendarResult(CalendarOutcome.Done) : cancelled.Failure.Result;
    }

    public async Task<CalendarAnswers> AnswersAsync(CalendarOwner owner, string eventId, CancellationToken cancellationToken = default)
    {
        var read = await AskAsync(owner, eventId, (graph, token) => graph.Users[owner.User].Events[eventId].GetAsync(request =>
        {
            Preferring(request);
            request.QueryParameters.Select = ["id", "attendees", "isCancelled"];
        }, token), cancellationToken);
        if (read.Failure is { } failure)
            return new CalendarAnswers(failure.Result, []);
        return new CalendarAnswers(new CalendarResult(CalendarOutcome.Done, eventId), [.. (read.Event!.Attendees ?? []).Select(AnswerOf).OfType<CalendarAnswer>()]);
    }

    private static CalendarAnswer? AnswerOf(Models.Attendee attendee)
    {
        MeetingAnswer? answer = attendee.Status?.Response switch
        {
            Models.ResponseType.Accepted => MeetingAnswer.Accepted,
            Models.ResponseType.TentativelyAccepted => MeetingAnswer.Tentative,
            Models.ResponseType.Declined => MeetingAnswer.Declined,
            _ => null,
        };
        return answer is { } given && attendee is { EmailAddress.Address: { } address, Status.Time: { } at } ? new CalendarAnswer(address, given, at) : null;
    }

    private static CalendarResult Written(Models.Event standing) => new(CalendarOutcome.Done, standing.Id, standing.LastModifiedDateTime);

    /// <summary>Ids that outlive a move to another folder, and times in London's.</summary>
    private static void Preferring<T>(RequestConfiguration<T> request)
        where T : class, new() => request.Headers.Add("Prefer", "IdType=\"ImmutableId\"", $"outlook.timezone=\"{GraphEvents.London}\"");

    private async Task<(Models.Event? Event, GraphFailure? Failure)> AskAsync(
        CalendarOwner owner, string key, Func<GraphServiceClient, CancellationToken, Task<Models.Event?>> ask, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Longest, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return (await ask(clients.Of(owner.TenantId), either.Token) ?? new Models.Event(), null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = GraphFailure.Of(exception);
            logger.Failed(owner.TenantId, key, failure.Outcome, failure.Status, failure.Code, failure.RequestId);
            return (null, failure);
        }
    }
}

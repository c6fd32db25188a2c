using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Testing.Graph;

/// <summary>Mailboxes with their events, and the mail that Exchange sends about them.</summary>
public sealed class GraphMailboxes(Func<DateTimeOffset> now, IEnumerable<string> users)
{
    private static readonly string[] Known =
    [
        "subject", "body", "start", "end", "location", "attendees", "hideAttendees", "allowNewTimeProposals", "responseRequested", "showAs", "sensitivity",
        "categories", "transactionId", "singleValueExtendedProperties", "@odata.type",
    ];

    private readonly HashSet<string> _users = new(users, StringComparer.OrdinalIgnoreCase);
    private readonly List<(string User, JsonObject Event)> _events = [];
    private readonly List<GraphMail> _sent = [];
    private readonly Lock _gate = new();
    private int _made;

    /// <summary>Users whose mailboxes the application may not touch.</summary>
    public HashSet<string> OutOfScope { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<GraphMail> Sent
    {
        get
        {
            lock (_gate)
                return [.. _sent];
        }
    }

    public IReadOnlyList<JsonObject> EventsOf(string user)
    {
        lock (_gate)
            return [.. _events.Where(one => one.User.Equals(user, StringComparison.OrdinalIgnoreCase)).Select(one => one.Event.DeepClone().AsObject())];
    }

    /// <summary>Whom a guest sees in their own copy of an event.</summary>
    public IReadOnlyList<string> SeenBy(string guest, JsonObject standing) =>
        standing["hideAttendees"]?.GetValue<bool>() == true ? [guest] : AddressesOf(standing);

    /// <summary>A guest answers in their calendar and sends it.</summary>
    public void Answer(string guest, string response)
    {
        lock (_gate)
            foreach (var attendee in _events.SelectMany(one => one.Event["attendees"]!.AsArray()).Where(attendee => AddressOf(attendee!) == guest))
                attendee!["status"] = new JsonObject { ["response"] = response, ["time"] = Now() };
    }

    /// <summary>An organiser removes everything from their calendar.</summary>
    public void Clear()
    {
        lock (_gate)
            _events.Clear();
    }

    internal (int Status, JsonNode? Answer) Serve(string method, string[] path, IQueryCollection query, JsonObject? body)
    {
        lock (_gate)
        {
            var user = path[0];
            if (!_users.Contains(user))
                throw new GraphRefusedException(404, "ErrorInvalidUser");
            if (OutOfScope.Contains(user))
                throw new GraphRefusedException(403, "ErrorAccessDenied");
            return (method, path[1..]) switch
            {
                ("POST", ["events"]) => Add(user, body!),
                ("GET", ["events"]) => (200, new JsonObject { ["value"] = new JsonArray([.. Found(user, query["$filter"].ToString()).Select(one => Selected(one, query))]) }),
                ("GET", ["events", var id]) => (200, Selected(Find(user, id), query)),
                ("PATCH", ["events", var id]) => Change(Find(user, id), body!),
                ("DELETE", ["events", var id]) => TakeOff(Find(user, id), 204),
                ("POST", ["events", var id, "cancel"]) => Cancel(Find(user, id)),
                _ => throw new GraphRefusedException(405, "MethodNotAllowed"),
            };
        }
    }

    private (int, JsonNode) Add(string user, JsonObject asked)
    {
        Check(asked);
        var transaction = asked["transactionId"]?.GetValue<string>();
        if (transaction is not null && _events.Find(one => one.User == user && one.Event["transactionId"]?.GetValue<string>() == transaction) is { Event: { } made })
            return (201, made.DeepClone());
        var added = asked.DeepClone().AsObject();
        added["id"] = $"AAMkAG-{++_made}";
        added["lastModifiedDateTime"] = Now();
        added["attendees"] ??= new JsonArray();
        Forget(added);
        _events.Add((user, added));
        Tell(added, "request");
        return (201, added.DeepClone());
    }

    private (int, JsonNode) Change(JsonObject standing, JsonObject asked)
    {
        Check(asked);
        var isMoved = asked["start"] is { } start && start["dateTime"]!.GetValue<string>() != standing["start"]!["dateTime"]!.GetValue<string>();
        foreach (var (name, value) in asked)
            standing[name] = value?.DeepClone();
        standing["lastModifiedDateTime"] = Now();
        if (isMoved)
            Forget(standing);
        Tell(standing, "update");
        return (200, standing.DeepClone());
    }

    private (int, JsonNode?) Cancel(JsonObject standing) =>
        AddressesOf(standing).Count == 0 ? throw new GraphRefusedException(400, "ErrorInvalidRequest") : TakeOff(standing, 202);

    private (int, JsonNode?) TakeOff(JsonObject standing, int status)
    {
        Tell(standing, "cancel");
        _events.RemoveAll(one => one.Event == standing);
        return (status, null);
    }

    private JsonObject Find(string user, string id) =>
        _events.Find(one => one.User == user && one.Event["id"]!.GetValue<string>() == id).Event ?? throw new GraphRefusedException(404, "ErrorItemNotFound");

    /// <summary>Only the documented filter by an extended property is understood.</summary>
    private IEnumerable<JsonObject> Found(string user, string filter)
    {
        var quoted = filter.Split('\'');
        if (quoted is not ["singleValueExtendedProperties/Any(ep: ep/id eq ", var id, " and ep/value eq ", var value, ")"])
            throw new GraphRefusedException(400, "ErrorInvalidUrlQueryFilter");
        return _events.Where(one => one.User == user).Select(one => one.Event).Where(one =>
            (one["singleValueExtendedProperties"] as JsonArray)?.Any(property => property!["id"]!.GetValue<string>() == id && property["value"]!.GetValue<string>() == value) == true);
    }

    private static JsonObject Selected(JsonObject standing, IQueryCollection query)
    {
        var names = query["$select"].ToString().Split(',');
        return new JsonObject(standing.Where(property => names.Contains(property.Key)).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
    }

    private static void Check(JsonObject asked)
    {
        if (asked.Any(property => !Known.Contains(property.Key)))
            throw new GraphRefusedException(400, "RequestBodyRead");
        foreach (var at in new[] { asked["start"], asked["end"] })
            if (at is null || at["timeZone"]?.GetValue<string>() != "GMT Standard Time" || !DateTime.TryParse(at["dateTime"]?.GetValue<string>(), CultureInfo.InvariantCulture, out _))
                throw new GraphRefusedException(400, "ErrorPropertyValidationFailure");
    }

    private void Tell(JsonObject standing, string kind) =>
        _sent.AddRange(AddressesOf(standing).Select(address => new GraphMail(address, kind, standing["id"]!.GetValue<string>())));

    private static void Forget(JsonObject standing)
    {
        foreach (var attendee in standing["attendees"]!.AsArray())
            attendee!["status"] = new JsonObject { ["response"] = "none", ["time"] = "0001-01-01T00:00:00Z" };
    }

    private static List<string> AddressesOf(JsonObject standing) => [.. standing["attendees"]!.AsArray().Select(attendee => AddressOf(attendee!))];

    private static string AddressOf(JsonNode attendee) => attendee["emailAddress"]!["address"]!.GetValue<string>();

    private string Now() => now().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}

using AlnWorkflows.Notifications.Graph;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing.Graph;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Notifications.Tests.Graph;

public sealed class GraphCalendarsTests
{
    private const string Organiser = "alnco@example.org";

    private static readonly Guid Tenant = Guid.Parse("0a1b2c3d-0000-4000-8000-000000000001");

    private static readonly CalendarOwner Owner = new(Tenant, Organiser);

    [Fact]
    public async Task The_same_event_asked_for_twice_is_one_event()
    {
        await using var house = await House.OpenAsync();
        var first = await house.Calendars.AddAsync(Owner, Event());
        var second = await house.Calendars.AddAsync(Owner, Event());

        Assert.Equal((CalendarOutcome.Done, first.EventId), (second.Outcome, second.EventId));
        Assert.Single(house.Graph.Mailboxes.EventsOf(Organiser));
        Assert.Single(house.Graph.Mailboxes.Sent);
    }

    [Fact]
    public async Task An_event_that_stands_already_at_another_time_is_moved()
    {
        await using var house = await House.OpenAsync();
        await house.Calendars.AddAsync(Owner, Event());
        await house.Calendars.AddAsync(Owner, Event() with { Time = new MeetingTime(new DateOnly(2025, 10, 2), new TimeOnly(9, 30), new TimeOnly(10, 30)) });

        Assert.Equal("2025-10-02T09:30:00", Assert.Single(house.Graph.Mailboxes.EventsOf(Organiser))["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_event_is_found_again_where_Graph_says_only_that_there_is_one()
    {
        await using var house = await House.OpenAsync();
        var first = await house.Calendars.AddAsync(Owner, Event());
        house.Graph.Trouble(new GraphTrouble(409, "ErrorDuplicateTransactionId"));

        Assert.Equal((CalendarOutcome.Done, first.EventId), ((await house.Calendars.AddAsync(Owner, Event())).Outcome, first.EventId));
        Assert.Equal(CalendarOutcome.Gone, (await house.Calendars.FindAsync(Owner, "case-2:meeting-2")).Outcome);
    }

    [Fact]
    public async Task What_is_written_again_leaves_the_guests_and_their_answers_as_they_are()
    {
        await using var house = await House.OpenAsync();
        var eventId = (await house.Calendars.AddAsync(Owner, Event())).EventId!;
        house.Graph.Mailboxes.Answer("head@example.org", "accepted");
        await house.Calendars.ChangeAsync(Owner, eventId, Event() with { Place = "Y Neuadd", Guests = [] });

        var given = Assert.Single((await house.Calendars.AnswersAsync(Owner, eventId)).Given);
        Assert.Equal(("head@example.org", MeetingAnswer.Accepted), (given.Address, given.Answer));
        Assert.DoesNotContain("attendees", house.Graph.Requests.Single(request => request.Method == "PATCH").Body!.Select(property => property.Key));
    }

    [Fact]
    public async Task An_event_that_is_gone_counts_as_taken_off()
    {
        await using var house = await House.OpenAsync();
        var eventId = (await house.Calendars.AddAsync(Owner, Event())).EventId!;

        Assert.Equal(CalendarOutcome.Done, (await house.Calendars.CancelAsync(Owner, eventId, hasGuests: true)).Outcome);
        Assert.Equal(CalendarOutcome.Done, (await house.Calendars.CancelAsync(Owner, eventId, hasGuests: true)).Outcome);
        Assert.Equal(CalendarOutcome.Gone, (await house.Calendars.ChangeAsync(Owner, eventId, Event())).Outcome);
        Assert.Equal(["request", "cancel"], house.Graph.Mailboxes.Sent.Select(mail => mail.Kind));
    }

    [Theory]
    [InlineData(429, "ApplicationThrottled", 90, CalendarOutcome.TryLater)]
    [InlineData(503, "ErrorServerBusy", 90, CalendarOutcome.TryLater)]
    [InlineData(504, "Timeout", 90, CalendarOutcome.TryLater)]
    [InlineData(500, "ErrorInternalServerError", null, CalendarOutcome.TryLater)]
    [InlineData(400, "ErrorInvalidRequest", null, CalendarOutcome.Refused)]
    [InlineData(401, "InvalidAuthenticationToken", null, CalendarOutcome.Refused)]
    [InlineData(403, "ErrorAccessDenied", null, CalendarOutcome.Refused)]
    [InlineData(404, "ErrorInvalidUser", null, CalendarOutcome.Refused)]
    [InlineData(404, "ErrorItemNotFound", null, CalendarOutcome.Gone)]
    public async Task Every_error_is_an_answer_that_says_what_to_do(int status, string code, int? retryAfter, CalendarOutcome outcome)
    {
        await using var house = await House.OpenAsync();
        house.Graph.Trouble(new GraphTrouble(status, code, retryAfter), new GraphTrouble(status, code, retryAfter));

        var result = await house.Calendars.ChangeAsync(Owner, "AAMkAG-1", Event());

        Assert.Equal((outcome, retryAfter), (result.Outcome, (int?)result.RetryAfter?.TotalSeconds));
        Assert.Single(house.Graph.Requests, request => request.Method == "PATCH");
    }

    [Fact]
    public async Task A_call_that_is_throttled_is_made_again_twice_and_no_oftener()
    {
        await using var house = await House.OpenAsync();
        house.Graph.Trouble(Enumerable.Repeat(GraphTrouble.Throttled(0), 9).ToArray());

        Assert.Equal(CalendarOutcome.TryLater, (await house.Calendars.AddAsync(Owner, Event())).Outcome);
        Assert.Equal(3, house.Graph.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_an_unknown_outcome()
    {
        await using var house = await House.OpenAsync();
        house.Graph.Trouble(GraphTrouble.LostAnswer);

        Assert.Equal(CalendarOutcome.TryLater, (await house.Calendars.AddAsync(Owner, Event())).Outcome);
        Assert.Single(house.Graph.Mailboxes.EventsOf(Organiser));
    }

    [Fact]
    public async Task A_tenant_that_gives_no_token_is_a_refusal()
    {
        await using var house = await House.OpenAsync(_ => DelegatedTokenCredential.Create((_, _) => throw new AuthenticationFailedException("AADSTS7000229")));

        Assert.Equal(CalendarOutcome.Refused, (await house.Calendars.AddAsync(Owner, Event())).Outcome);
        Assert.Empty(house.Graph.Requests);
    }

    [Fact]
    public async Task The_log_tells_of_a_failure_by_ids_and_codes_and_repeats_no_address()
    {
        await using var house = await House.OpenAsync();
        house.Graph.Mailboxes.OutOfScope.Add(Organiser);
        await house.Calendars.AddAsync(Owner, Event());

        var line = Assert.Single(house.Log.Lines);
        Assert.Contains("case-1:meeting-1: Refused, HTTP status 403, ErrorAccessDenied, request b2f1a6de-0000-4000-8000-000000000001", line, StringComparison.Ordinal);
        Assert.DoesNotContain("@", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_is_found_by_the_account_or_where_one_tenant_alone_is_kept_by_the_address()
    {
        var (other, user) = (Guid.NewGuid(), Guid.NewGuid());
        var person = new Person("school-1", "person-1", "Siân", "Evans", [Role.Alnco], Email: Organiser);
        await using var one = await House.OpenAsync();
        await using var two = await House.OpenAsync(tenants: [Tenant, other]);

        Assert.Equal(Owner, one.Calendars.OwnerOf(person));
        Assert.Null(two.Calendars.OwnerOf(person));
        Assert.Equal(new CalendarOwner(other, $"{user}"), two.Calendars.OwnerOf(person with { Account = new EntraAccount(other, user) }));
        Assert.Null(one.Calendars.OwnerOf(person with { Account = new EntraAccount(other, user) }));
        Assert.Null(one.Calendars.OwnerOf(person with { Email = null }));
    }

    private static CalendarEvent Event() => new(
        "case-1:meeting-1",
        new MeetingTime(new DateOnly(2025, 10, 1), new TimeOnly(14, 0), new TimeOnly(15, 0)),
        IsReview: false,
        "Ystafell 4",
        VideoLink: null,
        [new CalendarGuest("person-head", "head@example.org")],
        new Reader(Language.En, ReaderKind.Coordinator),
        new Dictionary<string, BilingualText>
        {
            ["ref"] = BilingualText.Same("ALN-2025-014"),
            ["replyLink"] = BilingualText.Same("https://aln.example.org/meetings/school-1/case-1/meeting-1"),
            ["meetingLink"] = BilingualText.Same("https://aln.example.org/cases/school-1/case-1/meetings/meeting-1"),
        });

    private sealed class House(GraphStandIn graph, ServiceProvider services) : IAsyncDisposable
    {
        public GraphStandIn Graph => graph;

        public IOrganiserCalendars Calendars => services.GetRequiredService<IOrganiserCalendars>();

        public LineLog Log => services.GetRequiredService<LineLog>();

        public static async Task<House> OpenAsync(Func<Guid, TokenCredential>? signIn = null, Guid[]? tenants = null)
        {
            var graph = await GraphStandIn.StartAsync(() => new DateTimeOffset(2025, 9, 22, 8, 0, 0, TimeSpan.Zero), Organiser);
            signIn ??= _ => DelegatedTokenCredential.Create((_, _) => new AccessToken(GraphStandIn.Token, DateTimeOffset.MaxValue));
            var log = new LineLog();
            var services = new ServiceCollection()
                .AddSingleton(log)
                .AddLogging(logging => logging.AddProvider(log).AddFilter("System.Net.Http", LogLevel.None))
                .AddGraphCalendars(new GraphSettings(tenants ?? [Tenant], signIn) { Endpoint = graph.Endpoint, RetryDelay = 0 })
                .BuildServiceProvider();
            return new House(graph, services);
        }

        public async ValueTask DisposeAsync()
        {
            await services.DisposeAsync();
            await graph.DisposeAsync();
        }
    }
}

using System.Globalization;
using System.Net;
using AlnWorkflows.Notifications.Composition;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Ports;
using Models = Microsoft.Graph.Models;

namespace AlnWorkflows.Notifications.Graph;

/// <summary>Meetings in Graph's words: bilingual, private, guests hidden from each other, nobody else named.</summary>
internal static class GraphEvents
{
    /// <summary>Under which our own key stands on each event of ours.</summary>
    public const string KeyProperty = "String {6c3f6a0e-2f0b-4d4d-9a39-0f6f3a6f5a11} Name AlnWorkflowsMeeting";

    /// <summary>London, as Exchange names it.</summary>
    public const string London = "GMT Standard Time";

    private const string Category = "Cyfarfodydd / Meetings";

    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss";

    /// <exception cref="InvalidOperationException">A placeholder of the wording has no value.</exception>
    public static Models.Event New(CalendarEvent what)
    {
        var made = Changed(what);
        made.TransactionId = Ids.From(what.Key);
        made.SingleValueExtendedProperties = [new Models.SingleValueLegacyExtendedProperty { Id = KeyProperty, Value = what.Key }];
        made.HideAttendees = true;
        made.AllowNewTimeProposals = false;
        made.ResponseRequested = what.Guests.Count > 0;
        made.ShowAs = Models.FreeBusyStatus.Busy;
        made.Sensitivity = Models.Sensitivity.Private;
        made.Categories = [Category];
        made.Attendees = [.. what.Guests.Select(guest => new Models.Attendee
        {
            Type = Models.AttendeeType.Required,
            EmailAddress = new Models.EmailAddress { Address = guest.Address },
        })];
        return made;
    }

    /// <summary>What may change: the guests are left as they are.</summary>
    /// <inheritdoc cref="New"/>
    public static Models.Event Changed(CalendarEvent what)
    {
        var composer = new Composer(what.Reader, what.Values, new Dictionary<string, FreeText>());
        var changed = new Models.Event
        {
            Subject = string.Join(" / ", composer.Languages.Select(language => composer.CommonText(what.IsReview ? "calendarReview" : "calendarMeeting", language))),
            Body = new Models.ItemBody { ContentType = Models.BodyType.Html, Content = Body(what, composer) },
            Start = At(what.Time.On, what.Time.From),
            End = At(what.Time.On, what.Time.Until),
            Location = new Models.Location { DisplayName = what.Place ?? what.VideoLink ?? "" },
        };
        return composer.Missing.Count == 0
            ? changed
            : throw new InvalidOperationException($"An event lacks values in one or both languages for: {string.Join(", ", composer.Missing)}. Give each of them.");
    }

    /// <summary>Whether an event that stands already is at the meeting's time.</summary>
    public static bool IsAt(Models.Event standing, MeetingTime time) =>
        DateTime.TryParse(standing.Start?.DateTime, CultureInfo.InvariantCulture, out var start) && start == time.On.ToDateTime(time.From);

    private static string Body(CalendarEvent what, Composer composer)
    {
        string[] lines = what.VideoLink is null ? [LineOf(what)] : [LineOf(what), "calendarJoin"];
        return string.Concat(lines.SelectMany(line => composer.Languages.Select(language =>
            $"<p lang=\"{(language == Processes.Languages.Language.Cy ? "cy" : "en")}\">{WebUtility.HtmlEncode(composer.CommonText(line, language))}</p>")));
    }

    private static string LineOf(CalendarEvent what) => what.Guests.Count > 0 ? "calendarReply" : "calendarPage";

    private static Models.DateTimeTimeZone At(DateOnly on, TimeOnly at) =>
        new() { DateTime = on.ToDateTime(at).ToString(TimeFormat, CultureInfo.InvariantCulture), TimeZone = London };
}

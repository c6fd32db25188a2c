using System.Globalization;
using System.Text.Json;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Calendars.Files;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>A change of calendar that somebody has entered and not yet saved: kept as a draft, so that whatever somebody
/// else saves meanwhile, nothing typed is lost.</summary>
/// <param name="Lines">How many lines the file had that it came from; null where it was typed.</param>
/// <param name="Entries">How many of them said something.</param>
public sealed record PendingChange(CalendarChange Change, int? Lines = null, int? Entries = null)
{
    private const string Form = "calendar-change";

    public static PendingChange Of(CalendarFileReading reading) => new(reading.Change, reading.Lines, reading.Entries);

    /// <summary>The school year to show when it is saved.</summary>
    public SchoolYear Year => Change.TermDates.Count > 0 ? Change.TermDates[0].SchoolYear : SchoolYear.Of(Change.Days.First());

    internal static async Task<PendingChange?> FindAsync(IDrafts drafts, Actor actor, CancellationToken cancellationToken) =>
        await drafts.FindAsync(actor.BodyId, actor.PersonId, Form, cancellationToken) is { } draft
            ? new PendingChange(JsonSerializer.Deserialize<CalendarChange>(draft["change"])!, Number(draft, "lines"), Number(draft, "entries"))
            : null;

    internal Task KeepAsync(IDrafts drafts, Actor actor, CancellationToken cancellationToken)
    {
        var draft = new Dictionary<string, string> { ["change"] = JsonSerializer.Serialize(Change) };
        if (Lines is { } lines && Entries is { } entries)
            (draft["lines"], draft["entries"]) = (lines.ToString(CultureInfo.InvariantCulture), entries.ToString(CultureInfo.InvariantCulture));
        return drafts.SaveAsync(actor.BodyId, actor.PersonId, Form, draft, cancellationToken);
    }

    internal static Task ForgetAsync(IDrafts drafts, Actor actor, CancellationToken cancellationToken) =>
        drafts.DeleteAsync(actor.BodyId, actor.PersonId, Form, cancellationToken);

    private static int? Number(IReadOnlyDictionary<string, string> draft, string name) =>
        draft.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}

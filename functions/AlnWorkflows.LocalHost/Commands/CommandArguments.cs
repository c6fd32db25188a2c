using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary>What follows the word of a command that takes <c>[--calendar &lt;id&gt;] [--json]</c>.</summary>
/// <param name="CalendarId">Null where no calendar was named.</param>
internal sealed record CommandArguments(IReadOnlyList<string> Positional, string? CalendarId, bool AsJson)
{
    /// <param name="usage">Ends the message where an argument is not understood.</param>
    /// <exception cref="DeadlineException">An option is unknown or lacks its value.</exception>
    public static CommandArguments Parse(string[] args, string usage)
    {
        var positional = new List<string>();
        string? calendar = null;
        var json = false;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--json")
                json = true;
            else if (args[i] == "--calendar")
                calendar = ++i < args.Length ? args[i] : throw new DeadlineException($"--calendar needs an id. {usage}");
            else if (args[i].StartsWith('-'))
                throw new DeadlineException($"\"{args[i]}\" is not an option. {usage}");
            else
                positional.Add(args[i]);
        }

        return new CommandArguments(positional, calendar, json);
    }

    /// <summary>The calendar that was named, of a school given or of a local authority; null where none was.</summary>
    /// <exception cref="DeadlineException">No calendar has this id.</exception>
    public SchoolCalendar? FindCalendar(params IReadOnlyList<SchoolCalendar> schools)
    {
        if (CalendarId is null)
            return null;
        var authorities = AuthorityCalendars.LoadEmbedded();
        return schools.FirstOrDefault(school => school.Id == CalendarId)
            ?? authorities.Find(CalendarId)
            ?? throw new DeadlineException(
                $"No calendar is called \"{CalendarId}\". Give one of: {string.Join(", ", schools.Concat(authorities.All).Select(calendar => calendar.Id))}.");
    }
}

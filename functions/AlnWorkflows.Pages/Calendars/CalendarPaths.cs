using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>The addresses of a calendar's pages.</summary>
internal static class CalendarPaths
{
    public static string Terms(string bodyId, SchoolYear year) =>
        string.Create(CultureInfo.InvariantCulture, $"{CasePaths.Calendar(bodyId)}/terms/{year.StartYear}");

    public static string Import(string bodyId) => $"{CasePaths.Calendar(bodyId)}/import";

    public static string Preview(string bodyId) => $"{CasePaths.Calendar(bodyId)}/preview";

    public static string Saved(string bodyId, SchoolYear year) =>
        string.Create(CultureInfo.InvariantCulture, $"{CasePaths.Calendar(bodyId)}?year={year.StartYear}&done=saved");
}

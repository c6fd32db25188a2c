namespace AlnWorkflows.Notifications.Invitations;

/// <summary>Europe/London as calendars are told it: the rules that have held since 1996.</summary>
internal static class LondonTimeZone
{
    public const string Id = "Europe/London";

    private static readonly string[] Lines =
    [
        "BEGIN:VTIMEZONE",
        $"TZID:{Id}",
        "BEGIN:DAYLIGHT",
        "TZNAME:BST",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100",
        "DTSTART:19960331T010000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "TZNAME:GMT",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000",
        "DTSTART:19961027T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    public static void AddTo(ContentLines calendar)
    {
        foreach (var line in Lines)
            calendar.Add(line);
    }
}

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>The words by which a file says what a day is, in either language.</summary>
internal static class CalendarFileWords
{
    /// <summary>The longer before the shorter: "closed in the morning" before "closed".</summary>
    private static readonly (string Phrase, CalendarEntryKind Kind)[] Phrases =
    [
        ("autumn term", CalendarEntryKind.AutumnTerm), ("tymor yr hydref", CalendarEntryKind.AutumnTerm),
        ("spring term", CalendarEntryKind.SpringTerm), ("tymor y gwanwyn", CalendarEntryKind.SpringTerm),
        ("summer term", CalendarEntryKind.SummerTerm), ("tymor yr haf", CalendarEntryKind.SummerTerm),
        ("half term", CalendarEntryKind.HalfTerm), ("hanner tymor", CalendarEntryKind.HalfTerm),
        ("closed morning", CalendarEntryKind.ClosedMorning), ("closed in the morning", CalendarEntryKind.ClosedMorning), ("ar gau yn y bore", CalendarEntryKind.ClosedMorning),
        ("closed afternoon", CalendarEntryKind.ClosedAfternoon), ("closed in the afternoon", CalendarEntryKind.ClosedAfternoon), ("ar gau yn y prynhawn", CalendarEntryKind.ClosedAfternoon),
        ("school closed", CalendarEntryKind.Closed), ("closed", CalendarEntryKind.Closed), ("ysgol ar gau", CalendarEntryKind.Closed), ("ar gau", CalendarEntryKind.Closed),
        ("inset day", CalendarEntryKind.Inset), ("inset", CalendarEntryKind.Inset), ("diwrnod hms", CalendarEntryKind.Inset), ("hms", CalendarEntryKind.Inset),
        ("extra school day", CalendarEntryKind.Extra), ("extra", CalendarEntryKind.Extra), ("diwrnod ysgol ychwanegol", CalendarEntryKind.Extra), ("ychwanegol", CalendarEntryKind.Extra),
    ];

    /// <summary>The kind a word of a table stands for; null where none.</summary>
    public static CalendarEntryKind? Of(string word)
    {
        var folded = Fold(word);
        return Phrases.Where(known => known.Phrase == folded).Select(known => (CalendarEntryKind?)known.Kind).FirstOrDefault();
    }

    /// <summary>The kind a title begins with; null where none.</summary>
    public static CalendarEntryKind? Beginning(string title)
    {
        var folded = Fold(title);
        return Phrases
            .Where(known => folded == known.Phrase || (folded.StartsWith(known.Phrase, StringComparison.Ordinal) && !char.IsLetter(folded[known.Phrase.Length])))
            .OrderByDescending(known => known.Phrase.Length).Select(known => (CalendarEntryKind?)known.Kind).FirstOrDefault();
    }

    private static string Fold(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split([' ', '-', '_', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}

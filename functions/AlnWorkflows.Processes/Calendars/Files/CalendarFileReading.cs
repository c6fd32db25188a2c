namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>A calendar file as read: the change it asks for, or everything that is wrong with it. Nothing of a file with
/// a problem is taken.</summary>
/// <param name="Lines">How many lines the file has.</param>
/// <param name="Entries">How many lines or events say something of the calendar.</param>
/// <param name="Change">Empty where there is any problem.</param>
/// <param name="Problems">In order of line.</param>
public sealed record CalendarFileReading(int Lines, int Entries, CalendarChange Change, IReadOnlyList<LineProblem> Problems)
{
    public bool IsGood => Problems.Count == 0;
}

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The types of step that a meeting opens.</summary>
public static class MeetingStepTypes
{
    public const string Fix = "meeting-fix";
    public const string Move = "meeting-move";
    public const string Cancel = "meeting-cancel";

    /// <summary>Somebody asked for interpreting.</summary>
    public const string Interpreting = "meeting-interpreting";

    /// <summary>The questions to prepare lack a language that somebody needs.</summary>
    public const string Translate = "meeting-translate";

    /// <summary>Somebody cannot be mailed.</summary>
    public const string Tell = "meeting-tell";
    public const string Record = "meeting-record";
}

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>What follows from a moved date as soon as the calendar is saved.</summary>
public enum NoticeFollowingKind
{
    Reminder,
    AlertComing,
    BreachRecorded,
    Alert,
    WordToFamily,
    WeeklyDigest,

    /// <summary>A breach on record is none after all: those who were told of it are told again.</summary>
    BreachCorrected,
}

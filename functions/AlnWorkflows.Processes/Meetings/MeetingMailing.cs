namespace AlnWorkflows.Processes.Meetings;

/// <summary>What those asked to a meeting are told.</summary>
public enum MeetingMailing
{
    /// <summary>The times offered, to the learner and the family.</summary>
    Times,

    /// <summary>The meeting as it now stands: an invitation, or that it moved.</summary>
    Invitation,
    Reminder,
    Cancellation,
}

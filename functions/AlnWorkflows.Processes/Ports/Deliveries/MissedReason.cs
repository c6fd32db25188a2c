namespace AlnWorkflows.Processes.Ports;

/// <summary>Why provision was not given on a day.</summary>
public enum MissedReason
{
    LearnerAbsent,
    LearnerDeclined,
    StaffAbsent,

    /// <summary>Whoever gives it was needed elsewhere in the school.</summary>
    StaffElsewhere,

    /// <summary>The body that gives it did not come.</summary>
    ProviderDidNotCome,

    /// <summary>There was no room, or the equipment was missing.</summary>
    NoRoomOrEquipment,

    /// <summary>Another school activity took its place.</summary>
    OtherActivity,
}

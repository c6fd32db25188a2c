namespace AlnWorkflows.Processes.Clocks;

/// <summary>What happens on a rung.</summary>
public enum RungKind
{
    /// <summary>Those told are reminded that the duty is open.</summary>
    Reminder,

    /// <summary>The process opens the choice between deciding on what is to hand and claiming the exception; nobody is told.</summary>
    Choice,

    /// <summary>The duty's owner sees an alert before it goes out, may add a note and is asked for the new date.</summary>
    Preview,

    /// <summary>Those told learn that the duty is late.</summary>
    Alert,

    /// <summary>The family is told honestly that the body is late.</summary>
    WordToFamily,

    /// <summary>Told by reference only, in the next weekly digest.</summary>
    WeeklyDigest,
}

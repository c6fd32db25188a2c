using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>How people bring a process to one of its ends from the pages.</summary>
/// <param name="End">The outcome in the process's table.</param>
/// <param name="Shows">What the case page then says; null where it says the end's name.</param>
/// <param name="IsHandedOver">Another process goes on with the steps that are open.</param>
internal sealed record EndDrive(Enum End, Func<Hand, Task> DriveAsync, BilingualText? Shows = null, bool IsHandedOver = false);

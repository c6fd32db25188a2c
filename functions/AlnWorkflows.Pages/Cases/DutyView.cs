using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>A duty by its name.</summary>
/// <param name="Reading">The clock read again now; null where its calendar does not cover it.</param>
public sealed record DutyView(Duty Duty, BilingualText Name, ClockReading? Reading);

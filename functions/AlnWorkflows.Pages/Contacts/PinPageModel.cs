using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Contacts;

/// <param name="Pin">Just made, shown this once; else null.</param>
public sealed record PinPageModel(CaseKey Key, Person Person, PinState State, string? Pin = null);

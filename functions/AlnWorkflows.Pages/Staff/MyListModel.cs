using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;

namespace AlnWorkflows.Pages.Staff;

/// <summary>What is one member of staff's now, soonest safe date first.</summary>
public sealed record MyListModel(Body Body, IReadOnlyList<OwedItem> Items, DateOnly Today, bool JustSaved);

using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>An activity to be run.</summary>
internal sealed record ActivityCall(InstanceSlot Slot, int Generation, HistoryEvent Scheduled);

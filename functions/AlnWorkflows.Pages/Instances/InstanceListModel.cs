using AlnWorkflows.Durable;

namespace AlnWorkflows.Pages.Instances;

/// <summary>A page of instances and the filter it was found with.</summary>
/// <param name="IsPurged">One has just been purged.</param>
public sealed record InstanceListModel(InstancePage Page, OrchestrationStatus? Status, string Name, string Prefix, bool IsFirst, bool IsPurged);

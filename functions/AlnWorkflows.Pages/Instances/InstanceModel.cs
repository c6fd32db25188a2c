using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Engineering;
using AlnWorkflows.Processes.Errors;

namespace AlnWorkflows.Pages.Instances;

/// <summary>One instance with its history.</summary>
/// <param name="Problem">Why the act just asked for was refused.</param>
/// <param name="EventName">The name typed for an event.</param>
/// <param name="IsTaken">An act was taken in just now.</param>
public sealed record InstanceModel(SeenInstance Seen, IReadOnlyList<HistoryItem> History, Problem? Problem = null, string EventName = "", bool IsTaken = false)
{
    public OrchestrationMetadata State => Seen.State;
}

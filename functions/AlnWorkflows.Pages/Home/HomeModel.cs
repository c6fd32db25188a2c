using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Home;

/// <summary>Where somebody begins.</summary>
/// <param name="Tasks">What waits for them, soonest first.</param>
/// <param name="Uncovered">Schools whose calendar does not cover today.</param>
public sealed record HomeModel(IReadOnlyList<HomeTask> Tasks, IReadOnlyList<Body> Uncovered, bool MayStart, bool MayStartProvision, DateOnly Today, bool JustAnswered);

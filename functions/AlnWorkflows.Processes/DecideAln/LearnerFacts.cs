namespace AlnWorkflows.Processes.DecideAln;

/// <summary>What the orchestration must know of the learner: codes and ids, no words.</summary>
/// <param name="LearnerId">The learner as a recipient.</param>
/// <param name="Readers">Who is told that the school decides, and asked for their views.</param>
public sealed record LearnerFacts(RouteOut RouteOut, bool IsYoungPerson, DateOnly AwareOn, string LearnerId, IReadOnlyList<string> Readers);

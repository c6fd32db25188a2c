using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>The extract of one case for somebody who teaches the learner.</summary>
/// <param name="Read">The step by which they say that they have read it.</param>
public sealed record MyExtract(Case Case, ExtractVersion Version, Step Read);

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Which version of an extract is to be read now, and by whom: numbers and ids.</summary>
/// <param name="Version">0 before the first is written.</param>
public sealed record ExtractLook(int Version, IReadOnlyList<string> Readers);

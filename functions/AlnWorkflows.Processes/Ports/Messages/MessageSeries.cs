namespace AlnWorkflows.Processes.Ports;

/// <summary>The messages that tell one person how one matter stands. They leave in their order, and one that a later one has
/// overtaken leaves no more.</summary>
/// <param name="Id">The matter: a meeting.</param>
/// <param name="Number">Rises with each change of it; messages of one number do not wait for each other.</param>
public sealed record MessageSeries(string Id, int Number);

namespace AlnWorkflows.Processes.Ports;

/// <summary>A fact about a case that a person was told in a message of several facts. Nobody is told one twice.</summary>
/// <param name="Fact">Unique in the case.</param>
public sealed record ToldFact(CaseKey Case, string Fact, string PersonId);

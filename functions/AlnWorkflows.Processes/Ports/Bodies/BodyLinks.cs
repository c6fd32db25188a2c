namespace AlnWorkflows.Processes.Ports;

/// <summary>Public pages that notices must point to (the enclosure of every notice: s.9 information and advice,
/// s.68 disagreements, s.69 advocacy, reconsideration by the authority) and the body's own.</summary>
public sealed record BodyLinks(string InformationAndAdvice, string Disagreements, string Advocacy, string Reconsideration, string Complaints, string Privacy);

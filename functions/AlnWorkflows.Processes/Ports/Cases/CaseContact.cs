namespace AlnWorkflows.Processes.Ports;

/// <summary>A person concerned with a case, outside the body's staff.</summary>
/// <param name="NoMessages">The person is not to be written to; whoever must give them a notice is told so.</param>
public sealed record CaseContact(string PersonId, ContactRelation Relation, bool NoMessages = false);

namespace AlnWorkflows.Processes.Ports;

/// <summary>A person concerned with a case, outside the body's staff.</summary>
/// <param name="NoMessages">The person is not to be written to; whoever must give them a notice is told so.</param>
/// <param name="Since">The first day on which they are this to the learner; null is from the start of the case.</param>
/// <param name="Until">The last day; null while it goes on.</param>
/// <param name="NamedBy">Who named or appointed them, as written by staff.</param>
/// <param name="Basis">On what they are this: an order, an appointment, an agreement.</param>
/// <param name="LivesApart">A parent who does not live with the learner.</param>
/// <param name="AlsoGets">The notices that go to them beside those the law has them given.</param>
public sealed record CaseContact(
    string PersonId,
    ContactRelation Relation,
    bool NoMessages = false,
    DateOnly? Since = null,
    DateOnly? Until = null,
    string? NamedBy = null,
    string? Basis = null,
    bool LivesApart = false,
    IReadOnlyList<NoticeKind>? AlsoGets = null)
{
    /// <summary>Whether they are this to the learner on a London date.</summary>
    public bool IsOn(DateOnly date) => !(Since > date) && !(Until < date);
}

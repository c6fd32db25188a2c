using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A body that owes duties: a school or a local authority.</summary>
/// <param name="AuthorityId">The local authority that maintains the school; the authority's own id for an authority.</param>
/// <param name="LaAgreedEscalation">School and authority agreed that duties ten school days late are told to the authority.</param>
/// <param name="FirstLookAfterMonth">The school takes a first look at a plan a month after it was given: local practice, not law.</param>
public sealed record Body(
    string BodyId,
    BodyKind Kind,
    BilingualText Name,
    string AuthorityId,
    BilingualText AuthorityName,
    string Email,
    string Phone,
    BodyLinks Links,
    bool LaAgreedEscalation = false,
    bool FirstLookAfterMonth = false);

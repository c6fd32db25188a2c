namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>How a request for a service ended.</summary>
public enum ServiceEnd
{
    Given,

    /// <summary>Refused, or never answered, and the ALNCo has said why nothing more is asked.</summary>
    RefusedAndAccepted,

    /// <summary>The local authority acts itself.</summary>
    AuthorityActs,

    TakenBack,

    /// <summary>The young person has withdrawn consent to the request.</summary>
    ConsentWithdrawn,

    /// <summary>The case was closed: the learner has left, or nothing is maintained for them any more.</summary>
    CaseClosed,
}

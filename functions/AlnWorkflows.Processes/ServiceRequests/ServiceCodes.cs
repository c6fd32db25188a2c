namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>The codes in answers that steer a request for a service.</summary>
public static class ServiceCodes
{
    /// <summary>The field in which whoever was asked chooses their answer.</summary>
    public const string Answer = "answer";

    public const string Acknowledged = "acknowledged";

    /// <summary>There is a waiting list until a day they name.</summary>
    public const string WaitingList = "waiting-list";

    /// <summary>A visit or an assessment on a day they name.</summary>
    public const string Visit = "visit";

    public const string Given = "given";
    public const string Refused = "refused";

    /// <summary>Not their area: they name somebody else.</summary>
    public const string AskAnother = "ask-another";

    /// <summary>The authority uses powers of its own, or arranges the service otherwise.</summary>
    public const string Acts = "acts";

    /// <summary>The field in which the ALNCo says what follows a refusal or silence.</summary>
    public const string Next = "next";

    public const string Again = "again";
    public const string Authority = "authority";
    public const string Accept = "accept";

    /// <summary>The field in which the ALNCo says why the request is taken back.</summary>
    public const string Why = "why";

    /// <summary>The young person has withdrawn consent.</summary>
    public const string Consent = "consent";

    public const string NotNeeded = "not-needed";

    /// <summary>The family no longer agrees to it.</summary>
    public const string Family = "family";

    public const string Other = "other";
}

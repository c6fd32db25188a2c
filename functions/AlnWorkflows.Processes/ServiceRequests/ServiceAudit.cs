namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>What is recorded of requests for services.</summary>
public static class ServiceAudit
{
    public const string Started = "service-asked";

    public const string Ended = "service-request-ended";
}

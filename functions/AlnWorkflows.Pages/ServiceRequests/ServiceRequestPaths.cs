using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.ServiceRequests;

/// <summary>The addresses of requests for services.</summary>
public static class ServiceRequestPaths
{
    public static string Ask(CaseKey key) => $"{CasePaths.Case(key)}/ask-service";
}

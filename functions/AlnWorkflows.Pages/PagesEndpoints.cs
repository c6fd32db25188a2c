using AlnWorkflows.Pages.Api;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Home;
using AlnWorkflows.Pages.Signing;
using AlnWorkflows.Pages.Starting;
using AlnWorkflows.Pages.Statements;
using AlnWorkflows.Pages.Steps;
using Microsoft.AspNetCore.Routing;

namespace AlnWorkflows.Pages;

/// <summary>Every address the service answers at.</summary>
internal static class PagesEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        HomeEndpoints.Map(endpoints);
        SigningEndpoints.Map(endpoints);
        StartEndpoints.Map(endpoints);
        CaseEndpoints.Map(endpoints);
        StepEndpoints.Map(endpoints);
        StatementEndpoints.Map(endpoints);
        ApiEndpoints.Map(endpoints);
    }
}

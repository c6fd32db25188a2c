using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using Microsoft.AspNetCore.Routing;

namespace AlnWorkflows.Pages.Statements;

/// <summary>What the service says of itself: privacy, cookies, accessibility.</summary>
internal static class StatementEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Statement(endpoints, "/privacy", new StatementModel(CommonWording.Privacy, StatementWording.Privacy));
        Statement(endpoints, "/cookies", new StatementModel(CommonWording.Cookies, StatementWording.Cookies));
        Statement(endpoints, "/accessibility", new StatementModel(CommonWording.Accessibility, StatementWording.Accessibility));
    }

    private static void Statement(IEndpointRouteBuilder endpoints, string path, StatementModel model) =>
        endpoints.MapPage(path, _ => Task.FromResult(Answer.Page<StatementPage>(model)));
}

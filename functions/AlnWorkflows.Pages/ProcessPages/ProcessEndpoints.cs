using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.ProcessPages;

/// <summary>What each process does, drawn from its table, for whoever works here.</summary>
internal static class ProcessEndpoints
{
    public const string List = "/processes";

    public static string Path(string process) => $"{List}/{process}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(List, context => Task.FromResult(ShowAll(context)));
        endpoints.MapPage($"{List}/{{process}}", context => Task.FromResult(Show(context, context.Route("process"))));
    }

    private static IResult ShowAll(HttpContext context) =>
        context.Visit().Person is null ? CaseAccess.SignInFirst(context) : Answer.Page<ProcessListPage>(new ProcessListModel(ProcessTables.All));

    private static IResult Show(HttpContext context, string process)
    {
        if (context.Visit().Person is null)
            return CaseAccess.SignInFirst(context);
        return ProcessTables.Find(process) is { } table
            ? Answer.Page<ProcessPage>(new ProcessModel(table, context.RequestServices.GetRequiredService<ProcessReading>().Of(table)))
            : Answer.Failure(new Problem(ErrorCodes.NotFound));
    }
}

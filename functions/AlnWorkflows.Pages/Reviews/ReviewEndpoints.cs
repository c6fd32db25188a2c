using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Reviews;

/// <summary>The reviews of a school through the year, for those who read its cases.</summary>
internal static class ReviewEndpoints
{
    private const int Usual = 2;

    public static IReadOnlyList<int> Choices { get; } = [1, 2, 3, 4, 5];

    public static string Path(string bodyId, int perWeek) => string.Create(CultureInfo.InvariantCulture, $"/schools/{bodyId}/reviews?perWeek={perWeek}");

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPage("/schools/{bodyId}/reviews", context => ListAsync(context, context.Route("bodyId")));

    private static async Task<IResult> ListAsync(HttpContext context, string bodyId)
    {
        var services = context.RequestServices;
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        if (await services.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId)));
        if (!StepAccess.MayReadCases(person.At(bodyId), bodyId))
            return CaseAccess.NotAllowed(ReviewListWording.Link);

        var perWeek = int.TryParse(context.Request.Query["perWeek"], CultureInfo.InvariantCulture, out var asked) && Choices.Contains(asked) ? asked : Usual;
        var views = new List<ReviewView>();
        foreach (var review in await services.GetRequiredService<ReviewPlanning>().OfBodyAsync(bodyId, perWeek, context.RequestAborted))
            views.Add(await ViewAsync(services, review, context.RequestAborted));
        return Answer.Page<ReviewListPage>(new ReviewListModel(body, perWeek, views));
    }

    private static async Task<ReviewView> ViewAsync(IServiceProvider services, PlannedReview review, CancellationToken cancellationToken)
    {
        var found = await services.GetRequiredService<ICases>().FindAsync(review.Case, cancellationToken);
        var choose = (await services.GetRequiredService<ISteps>().OfCaseAsync(review.Case, cancellationToken))
            .FirstOrDefault(step => step is { Type: ReviewStepTypes.ChooseWeek, State: StepState.Open });
        return new ReviewView(review, found?.Reference ?? review.Case.CaseId, CasePaths.Case(review.Case), choose is null ? null : CasePaths.Step(review.Case, choose.StepId));
    }
}

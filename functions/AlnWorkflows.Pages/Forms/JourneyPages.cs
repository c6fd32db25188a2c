using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Forms;

/// <summary>The pages of one journey, each made from the plan, the values and what is wrong with them.</summary>
internal sealed class JourneyPages(JourneyPlan plan)
{
    /// <summary>The whole form on one page.</summary>
    public IResult Whole(FormValues values, IReadOnlyList<Problem> problems, bool hasMore = false) => Show(
        new FormPageModel(
            plan.Form.Title, null, [.. plan.Asking(values).Select(section => Asked(section, values))], values, problems, plan.Path, plan.Exit,
            plan.State, plan.SubmitLabel, Carried([.. plan.Form.Fields], values), hasMore, OffersSave: !plan.Form.Fields.Any(field => field is { Kind: FieldKind.File, Required: true }), HasFile([.. plan.Form.Fields.Where(field => FormReader.IsShown(field, values))])));

    public IResult Section(FormSection section, FormValues values, IReadOnlyList<Problem> problems, bool hasMore = false)
    {
        var before = plan.Asking(values).TakeWhile(one => one.Id != section.Id).LastOrDefault();
        return Show(new FormPageModel(
            section.Title, plan.Form.Title, [Asked(section, values)], values, problems, plan.PathOf(section.Id),
            before is null ? plan.Exit : plan.PathOf(before.Id), plan.State, CommonWording.Continue, Carried(section.Fields, values), hasMore,
            OffersSave: true, HasFile: false));
    }

    public IResult Check(FormValues values, IReadOnlyList<Problem> problems) => Answer.Page<CheckPage>(
        new CheckPageModel(
            plan.Form.Title, [.. plan.Asking(values).Select(section => Asked(section, values))], values, problems, plan.Path,
            plan.PathOf(plan.Asking(values)[^1].Id), plan.State, plan.SubmitLabel, values.All, plan.Files),
        StatusOf(problems));

    /// <summary>The first section with a problem in it; the check page for problems of the form as a whole.</summary>
    public IResult WhereWrong(FormValues values, IReadOnlyList<Problem> problems)
    {
        var wrong = plan.Questions.Sections.FirstOrDefault(section => problems.Any(problem => section.Fields.Any(field => FieldNames.Concerns(problem, field))));
        return wrong is null ? Check(values, problems) : Section(wrong, values, problems);
    }

    private static IResult Show(FormPageModel model) => Answer.Page<FormPage>(model, StatusOf(model.Problems));

    private static int StatusOf(IReadOnlyList<Problem> problems) => problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Code.Status;

    private static FormPageSection Asked(FormSection section, FormValues values) =>
        new(section, [.. section.Fields.Where(field => FormReader.IsShown(field, values))]);

    private static bool HasFile(IEnumerable<FormField> fields) => fields.Any(field => field.Kind == FieldKind.File);

    /// <summary>Values that belong to other pages: they go along so that none depends on the draft alone.</summary>
    private static Dictionary<string, string> Carried(IReadOnlyList<FormField> onPage, FormValues values)
    {
        var shown = onPage.Where(field => FormReader.IsShown(field, values)).SelectMany(FieldNames.Posted).ToHashSet();
        return values.All.Where(pair => !shown.Contains(pair.Key)).ToDictionary();
    }
}

using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Forms;

/// <summary>Leads a person through a form: a section a page, drafts kept, answers checked, then sent. A form of one page
/// is sent from it. Whatever is wrong, what was typed stands on the page that says so.</summary>
internal sealed class Journey(JourneyPlan plan, IDrafts drafts, Visit visit, Func<FormValues, UploadedFile?, Task<JourneyEnd>> submit)
{
    private readonly JourneyPages pages = new(plan);

    /// <param name="given">Values that came with the address, for a form that nobody began yet.</param>
    public async Task<IResult> ShowAsync(string? section, FormValues given, CancellationToken cancellationToken)
    {
        var values = (await DraftAsync(cancellationToken)).WithDefaults(given.All);
        if (plan.IsOnePage)
            return section is null ? pages.Whole(values, []) : Answer.Failure(new Problem(ErrorCodes.NotFound));
        if (section == JourneyPlan.CheckSection)
            return FirstUnsound(values) is { } unsound ? Answer.SeeOther(plan.PathOf(unsound.Id)) : pages.Check(values, []);
        if ((section is null ? plan.Asking(values)[0] : plan.Section(section)) is not { } asked)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        return pages.Section(asked, Proposed(asked, values), []);
    }

    public async Task<IResult> PostAsync(string? section, PostedForm posted, CancellationToken cancellationToken)
    {
        if (posted.SwitchTo is { } language)
            visit.Switch(language);
        if (plan.IsOnePage)
            return await PostWholeAsync(posted, cancellationToken);
        if (section == JourneyPlan.CheckSection)
            return await PostCheckAsync(posted, cancellationToken);
        var values = Merge(await DraftAsync(cancellationToken), posted);
        return (section is null ? plan.Asking(values)[0] : plan.Section(section)) is { } asked
            ? await PostSectionAsync(asked, values, posted, cancellationToken)
            : Answer.Failure(new Problem(ErrorCodes.NotFound));
    }

    private async Task<IResult> PostWholeAsync(PostedForm posted, CancellationToken cancellationToken)
    {
        var values = posted.Values;
        if (posted.SwitchTo is not null)
            return pages.Whole(values, []);
        if (Stale(posted) is { } stale)
            return pages.Whole(values, [stale]);
        if (posted.IsSave)
            return await LeaveAsync(values, cancellationToken);

        var problems = Without(NewlyAsked(plan.Form.Fields, values, posted), FormReader.Check(plan.Form, values, posted.File));
        if (problems.Count > 0)
            return pages.Whole(values, problems);
        if (NewlyAsked(plan.Form.Fields, values, posted).Count > 0)
            return pages.Whole(plan.Form.Sections.Aggregate(values, (known, section) => Proposed(section, known)), [], hasMore: true);
        return await SubmitAsync(values, posted.File, refused => pages.Whole(values, refused), cancellationToken);
    }

    private async Task<IResult> PostSectionAsync(FormSection section, FormValues values, PostedForm posted, CancellationToken cancellationToken)
    {
        if (posted.SwitchTo is not null)
            return pages.Section(section, values, []);
        if (Stale(posted) is { } stale)
            return pages.Section(section, values, [stale]);
        if (posted.IsSave)
            return await LeaveAsync(values, cancellationToken);

        var more = NewlyAsked(section.Fields, values, posted);
        var problems = Without(more, FormReader.Check(plan.Form, values, only: section));
        if (problems.Count > 0)
            return pages.Section(section, values, problems);
        await KeepAsync(values, cancellationToken);
        if (more.Count > 0)
            return pages.Section(section, values, [], hasMore: true);
        return Onward(section, values);
    }

    /// <summary>To the next section that asks something; once all is answered, rules over several fields are tried, so
    /// that a slip is told on the page where it was made.</summary>
    private IResult Onward(FormSection section, FormValues values)
    {
        var after = plan.Asking(values).SkipWhile(one => one.Id != section.Id).Skip(1).ToList();
        var next = FirstUnsound(values) is { } unsound ? after.FirstOrDefault() ?? unsound : after.Find(one => one.IsNeverSkipped);
        if (next is not null)
            return Answer.SeeOther(plan.PathOf(next.Id));
        var problems = FormReader.Check(plan.Questions, values);
        return problems.Count == 0 ? Answer.SeeOther(plan.PathOf(JourneyPlan.CheckSection)) : pages.WhereWrong(values, problems);
    }

    private async Task<IResult> PostCheckAsync(PostedForm posted, CancellationToken cancellationToken)
    {
        var values = posted.Values;
        if (posted.SwitchTo is not null)
            return pages.Check(values, []);
        if (Stale(posted) is { } stale)
            return pages.Check(values, [stale]);
        await KeepAsync(values, cancellationToken);
        if (posted.IsSave)
            return Answer.SeeOther(plan.Exit);
        return await SubmitAsync(values, posted.File, refused => pages.WhereWrong(values, refused), cancellationToken);
    }

    private async Task<IResult> SubmitAsync(
        FormValues values, UploadedFile? file, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancellationToken)
    {
        var end = await submit(values, file);
        if (end.Result is null)
            return refuse(end.Problems);
        await drafts.DeleteAsync(plan.DraftBody, plan.DraftPerson, plan.DraftForm, cancellationToken);
        return end.Result;
    }

    private async Task<IResult> LeaveAsync(FormValues values, CancellationToken cancellationToken)
    {
        await KeepAsync(values, cancellationToken);
        return Answer.SeeOther(plan.Exit);
    }

    private Problem? Stale(PostedForm posted) =>
        posted.IsOurs && posted.Own(PostedForm.StateField) == plan.State ? null : new Problem(ErrorCodes.PageStale);

    /// <summary>The first section that is not sound by itself.</summary>
    private FormSection? FirstUnsound(FormValues values) =>
        plan.Asking(values).FirstOrDefault(section => FormReader.Check(plan.Form, values, only: section).Count > 0);

    private static FormValues Proposed(FormSection section, FormValues values) =>
        section.Draft is { } draft ? values.WithDefaults(draft(values).All) : values;

    private static List<FormField> NewlyAsked(IEnumerable<FormField> fields, FormValues values, PostedForm posted) =>
        [.. fields.Where(field => FormReader.IsShown(field, values) && !posted.Asked.Contains(field.Name))];

    private static List<Problem> Without(List<FormField> fields, IReadOnlyList<Problem> problems) =>
        [.. problems.Where(problem => !fields.Any(field => FieldNames.Concerns(problem, field)))];

    /// <summary>What was known, with the questions of this page answered anew: an empty box empties the answer.</summary>
    private FormValues Merge(FormValues known, PostedForm posted)
    {
        var asked = plan.Form.Fields.Where(field => posted.Asked.Contains(field.Name)).SelectMany(FieldNames.Posted).ToHashSet();
        var merged = known.All.Where(pair => !asked.Contains(pair.Key)).ToDictionary();
        foreach (var (name, value) in posted.Values.All)
            merged[name] = value;
        return new FormValues(merged);
    }

    private async Task<FormValues> DraftAsync(CancellationToken cancellationToken) =>
        await drafts.FindAsync(plan.DraftBody, plan.DraftPerson, plan.DraftForm, cancellationToken) is { } draft ? new FormValues(draft) : FormValues.Empty;

    /// <summary>Keeps a draft, within what a form may hold at all.</summary>
    private async Task KeepAsync(FormValues values, CancellationToken cancellationToken)
    {
        if (values.All.Values.All(value => value.Length <= FormReader.LongTextLimit))
            await drafts.SaveAsync(plan.DraftBody, plan.DraftPerson, plan.DraftForm, values.All, cancellationToken);
    }
}

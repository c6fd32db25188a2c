using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Takes in the files that come with answers.</summary>
public sealed class StepUploads(IPlans plans, IContributionFiles contributions, TimeProvider time)
{
    /// <summary>The field of a contribution's or a draft's answer that says which file came with it.</summary>
    public const string AttachmentField = "attachment";

    public static IReadOnlyList<Problem> Check(StepUpload upload, UploadedFile file) =>
        upload == StepUpload.Contribution ? ContributionFileRules.Check(file) : PlanFile.Check(file);

    /// <summary>Stores a good file and returns what the answer says of it.</summary>
    public async Task<(string Field, string Value)> KeepAsync(StepUpload upload, Actor actor, Step step, FormValues values, UploadedFile file, CancellationToken cancellationToken) =>
        upload == StepUpload.Plan
            ? ("version", await AddVersionAsync(actor, step, values, file, cancellationToken))
            : (AttachmentField, await AddFileAsync(upload, actor, step, file, cancellationToken));

    private async Task<string> AddVersionAsync(Actor actor, Step step, FormValues values, UploadedFile file, CancellationToken cancellationToken)
    {
        var version = new PlanVersion(
            step.Case, 0, file.FileName, PlanFile.ContentTypeOf(file)!, file.Content.Length, "",
            [.. values.Checked("languages").Select(language => language == "cy" ? Language.Cy : Language.En)],
            values.Checked("sections"), actor.PersonId, time.GetUtcNow(), step.StepId);
        var added = await plans.AddAsync(version, file.Content, Audit("plan-uploaded", actor, step), cancellationToken);
        return added.Number.ToString(CultureInfo.InvariantCulture);
    }

    private async Task<string> AddFileAsync(StepUpload upload, Actor actor, Step step, UploadedFile file, CancellationToken cancellationToken)
    {
        var given = new ContributionFile(step.Case, "", step.StepId, ContributionFileRules.ContentTypeOf(file)!, file.Content.Length, "", actor.PersonId, time.GetUtcNow());
        return (await contributions.AddAsync(given, file.Content, Audit(upload == StepUpload.Draft ? "draft-uploaded" : "contribution-uploaded", actor, step), cancellationToken)).FileId;
    }

    private AuditEntry Audit(string what, Actor actor, Step step)
    {
        var now = time.GetUtcNow();
        return new AuditEntry(step.Case, what, actor.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["step"] = step.StepId });
    }
}

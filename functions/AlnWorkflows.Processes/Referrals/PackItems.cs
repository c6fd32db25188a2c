using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>What of a case may go into a pack: the concern, views, the provision tried, professionals’ advice, the
/// decision and the notices given.</summary>
public static class PackItems
{
    public const string Concern = "concern";

    public static IReadOnlyList<PackItem> Of(StepContext context) =>
    [
        .. context.Case.Awareness is { } awareness
            ? new[] { new PackItem(Concern, new BilingualText("Y pryder a ddaeth i sylw’r ysgol, {0}", "The concern brought to the school’s attention, {0}").With(BilingualDate.Date(awareness.HappenedOn))) }
            : [],
        .. context.Steps.Where(IsEvidence).OrderBy(step => step.Answer!.RecordedAt).Select(step => new PackItem(step.StepId, LabelOf(step, context), step)),
        .. context.Notices.Where(notice => notice.Given is not null).OrderBy(notice => notice.Given!.On).Select(notice => new PackItem(
            notice.NoticeId,
            new BilingualText("Hysbysiad: {0}, {1}, {2}", "Notice: {0}, {1}, {2}").With(NoticeNames.Of(notice.Kind), NameOf(notice.RecipientId, context), BilingualDate.Date(notice.Given!.On)))),
    ];

    /// <summary>The records a version of the pack holds: those put in, and those named as evidence for a point.</summary>
    public static IReadOnlyList<PackItem> In(FormValues pack, StepContext context)
    {
        var ids = ReferralPoints.All.SelectMany(point => pack.Checked(point.WhereField)).Concat(pack.Checked(ReferralPackForm.Contents)).ToHashSet(StringComparer.Ordinal);
        return [.. Of(context).Where(item => ids.Contains(item.Id))];
    }

    private static bool IsEvidence(Step step) => step.Answer is { } answer && (step.Type switch
    {
        DecideAlnStepTypes.FamilyViews or DecideAlnStepTypes.Evidence or DecideAlnStepTypes.Decision => true,
        ProvisionStepTypes.Agreed or ProvisionStepTypes.Review or ProvisionStepTypes.ReviewEarly => true,
        ContributionStepTypes.Advice => answer[ContributionAnswers.Field] is ContributionAnswers.Advice or ContributionAnswers.Part,
        _ => false,
    });

    private static BilingualText LabelOf(Step step, StepContext context)
    {
        var by = NameOf(step.OwnerPersonId ?? step.Answer!.PersonId, context);
        var on = BilingualDate.Date(step.Answer!.HappenedOn);
        return new BilingualText("{0}: {1}, {2}", "{0}: {1}, {2}").With(TitleOf(step.Type), by, on);
    }

    private static BilingualText TitleOf(string type) => type switch
    {
        DecideAlnStepTypes.FamilyViews => new("Barn, dymuniadau a theimladau", "Views, wishes and feelings"),
        DecideAlnStepTypes.Evidence => new("Yr hyn a roddwyd ar waith yn y dosbarth", "What was tried in class"),
        ProvisionStepTypes.Agreed => new("Y ddarpariaeth wedi’i thargedu y cytunwyd arni", "The targeted provision that was agreed"),
        ProvisionStepTypes.Review or ProvisionStepTypes.ReviewEarly => new("Edrych eto ar y ddarpariaeth wedi’i thargedu", "Another look at the targeted provision"),
        DecideAlnStepTypes.Decision => new("Penderfyniad yr ysgol i atgyfeirio", "The school’s decision to refer"),
        _ => new("Cyngor proffesiynol", "Professional advice"),
    };

    private static BilingualText NameOf(string personId, StepContext context) =>
        BilingualText.Same(context.People.GetValueOrDefault(personId)?.FullName ?? "–");
}

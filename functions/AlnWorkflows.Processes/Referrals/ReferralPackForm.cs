using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>Putting a version of the pack together: what goes into it, where the evidence for each point is, and, after a
/// refusal, an answer to each point that was refused.</summary>
public static class ReferralPackForm
{
    public const string Contents = "contents";

    public static Form Of(StepContext step)
    {
        var versions = PackVersion.Of(step.Steps, step.Step.SubjectId!).Where(version => version.Pack.StepId != step.Step.StepId).ToList();
        var before = versions.Count > 0 ? versions[^1] : null;
        var decision = new FormValues(step.Steps.First(other => other.StepId == step.Step.SubjectId).Answer!.Values);
        var items = PackItems.Of(step);
        List<FormSection> sections = [ContentsSection(step, decision, before, items), PointsSection(decision, before, items)];
        if (before is { RefusedPoints.Count: > 0 })
            sections.Insert(0, RepliesSection(before));
        return new Form(ReferralStepTypes.Pack, before is null ? ReferralWords.SendPack : ReferralWords.SendAgain, sections);
    }

    private static FormSection ContentsSection(StepContext step, FormValues decision, PackVersion? before, IReadOnlyList<PackItem> items)
    {
        var ground = ReferralPoints.GroundOf(decision);
        return new FormSection(
            "pack",
            new("Beth sydd yn y pecyn", "What is in the pack"),
            [
                new("alsoGrounds", FieldKind.Checks, new("Pa seiliau eraill y mae’r ysgol yn dibynnu arnynt, os o gwbl?", "Which other grounds does the school rely on, if any?"), Required: false,
                    Options: [.. DecideAln.DecideAlnWords.Grounds.Where(option => option.Value != ground)]),
                new(Contents, FieldKind.Checks, new("Pa gofnodion sy’n mynd i’r awdurdod lleol?", "Which records go to the local authority?"),
                    new("Dewiswyd pob un. Tynnwch yr hyn nad oes ei angen i benderfynu.", "All are chosen. Take out what is not needed to decide."), Options: Options(items)),
            ],
            new("Dim ond y tu ôl i’r ddolen ddiogel y mae’r pecyn i’w weld: nid yw’r neges yn cynnwys dim ohono.", "The pack is seen only behind the secure link: the message holds nothing of it."),
            _ => new FormValues(Defaults(before?.Values, Contents, "alsoGrounds", items)),
            [
                new(new("Awdurdod lleol", "Local authority"), step.Body.AuthorityName),
                new(new("Sail yn y penderfyniad", "Ground in the decision"), ReferralPoints.NameOf(ground)),
            ]);
    }

    private static Dictionary<string, string> Defaults(FormValues? before, string contents, string grounds, IReadOnlyList<PackItem> items)
    {
        var values = new Dictionary<string, string> { [contents] = string.Join(',', items.Select(item => item.Id)) };
        if (before?.Has(grounds) == true)
            values[grounds] = before[grounds];
        return values;
    }

    private static FormSection PointsSection(FormValues decision, PackVersion? before, IReadOnlyList<PackItem> items) => new(
        "points",
        new("Y dystiolaeth, fesul pwynt", "The evidence, point by point"),
        [.. ReferralPoints.All.SelectMany(point => PointFields(point, decision, items))],
        new("Y Ddeddf sy’n enwi’r seiliau (adran 12(2)(a)); ein pwyntiau ni yw’r rhain.", "The Act names the grounds (section 12(2)(a)); these points are ours."),
        before is null ? null : _ => new FormValues(before.Values.All.Where(value => ReferralPoints.All.Any(point => value.Key == point.Code || value.Key == point.WhereField)).ToDictionary()));

    private static IEnumerable<FormField> PointFields(ReferralPoint point, FormValues decision, IReadOnlyList<PackItem> items)
    {
        bool IsAsked(FormValues values) => ReferralPoints.GroundsOf(decision, values).Contains(point.Ground);
        yield return Fields.LongText(point.Code, point.Label, IsAsked);
        yield return new(point.WhereField, FieldKind.Checks, new BilingualText("Ble mae’r dystiolaeth am hyn?", "Where is the evidence for this?"), point.Label, Required: false, Options: Options(items), ShownWhen: IsAsked);
    }

    private static FormSection RepliesSection(PackVersion before)
    {
        var refusal = new FormValues(before.Refused!.Answer!.Values);
        return new FormSection(
            "replies",
            new("Ateb pob pwynt na dderbyniwyd", "Answer each point that was not accepted"),
            [.. before.RefusedPoints.Select(point => Fields.LongText(point.ReplyField, new BilingualText("Eich ateb: {0}", "Your answer: {0}").With(point.Label)))],
            ReferralWords.OrTakeBack,
            Facts: [.. before.RefusedPoints.Select(point => new FormFact(point.Label, new BilingualText("Beth fyddai’n newid yr ateb: {0}", "What would change the answer: {0}").With(BilingualText.Same(refusal[point.ChangeField]))))]);
    }

    private static IReadOnlyList<FormOption> Options(IReadOnlyList<PackItem> items) => [.. items.Select(item => new FormOption(item.Id, item.Label))];
}

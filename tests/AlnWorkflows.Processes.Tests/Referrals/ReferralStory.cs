using System.Globalization;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Referrals;

/// <summary>What people do from the decision to refer to the authority's answer.</summary>
internal static class ReferralStory
{
    public static (string, string)[] Pack { get; } =
    [
        ("contents", PackItems.Concern), ("known", "Anawsterau darllen"), ("undetermined", "Mae angen seicolegydd addysg"),
    ];

    public static (string, string)[] Refusal { get; } =
        [("saidBy", "Owain Huws"), ("failed", "undetermined"), ("undeterminedChange", "Adroddiad seicolegydd addysg")];

    public static async Task<CaseKey> StartForParentAloneAsync(this ProcessHost host, params (string, string)[] changes)
    {
        var key = await host.StartCaseAsync(changes);
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        return key;
    }

    public static async Task DecideReferralAsync(this ProcessHost host, CaseKey key, DateOnly on)
    {
        await host.MoveToAsync(on);
        Assert.Empty((await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Refer(Iso(on)))).Problems);
    }

    public static async Task SendPackAsync(this ProcessHost host, CaseKey key, DateOnly on, params (string, string)[] more)
    {
        await host.MoveToAsync(on);
        Assert.Empty((await host.AnswerAsync(key, ReferralStepTypes.Pack, [.. Pack, .. more])).Problems);
    }

    /// <summary>The officer answers by the link.</summary>
    public static async Task<AnswerResult> AuthorityAnswersAsync(this ProcessHost host, CaseKey key, string answer, DateOnly on, params (string, string)[] more)
    {
        await host.MoveToAsync(on);
        var officer = new Actor(ProcessHost.Officer, ProcessHost.School, [Role.LaOfficer]);
        return await host.AnswerAsync(key, await host.OpenStepAsync(key, ReferralStepTypes.Answer), officer, null, [("answer", answer), ("happenedOn", Iso(on)), .. more]);
    }

    public static async Task<IReadOnlyList<PackVersion>> VersionsAsync(this ProcessHost host, CaseKey key)
    {
        var steps = await host.StepsAsync(key);
        return PackVersion.Of(steps, steps.First(step => step.Type == ReferralStepTypes.Pack).SubjectId!);
    }

    public static string Iso(DateOnly on) => on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class DisagreementDrives
{
    private const string Form = "disagree";

    public static ProcessDrives All { get; } = new(DisagreementProcess.Name, Form,
    [
        new(DisagreementEnd.Resolved, ResolvedAsync),
        new(DisagreementEnd.LegalRoute, LegalRouteAsync),
        new(DisagreementEnd.FamilyStopped, StoppedAsync),
        new(DisagreementEnd.CaseClosed, LeaveAsync),
    ]);

    /// <summary>The ALNCo records what a parent said, and with whom they want to talk.</summary>
    private static async Task RecordAsync(Hand hand, DisagreementStage stage, string personId)
    {
        await hand.GivenCaseAsync();
        await hand.BeginFromCaseAsync(Form);
        var family = await hand.AllOfferedAsync(DisagreementFields.RaisedBy);
        await hand.FillAsync(
            (DisagreementFields.RaisedBy, family.First(person => person != DisagreementFields.SomebodyElse)), ("happenedOn", "2025-09-15"),
            (DisagreementFields.About, "provision"), (DisagreementFields.What, hand.In("Ni fu’r grŵp darllen yr wythnos hon.", "There was no reading group this week.")),
            (DisagreementCodes.Stage, $"{stage}"), (DisagreementFields.PersonField(stage), personId));
    }

    private static Task TalkedAsync(Hand hand, string on, params (string, object)[] result) => hand.AnswerAsync(DisagreementStepTypes.Outcome,
        [("happenedOn", on), ("who", hand.In("Ffion Harries ac Elin Evans", "Ffion Harries and Elin Evans")), .. result]);

    /// <summary>Not with the class teacher yet, but with the ALNCo.</summary>
    private static async Task ResolvedAsync(Hand hand)
    {
        await RecordAsync(hand, DisagreementStage.ClassTeacher, "demo-teacher");
        await hand.UntilAsync(2025, 9, 17);
        await TalkedAsync(hand, "2025-09-17", (DisagreementCodes.Result, DisagreementCodes.GoOn), (DisagreementCodes.Stage, nameof(DisagreementStage.School)));
        await hand.UntilAsync(2025, 9, 19);
        await TalkedAsync(hand, "2025-09-19", (DisagreementCodes.Result, DisagreementCodes.Resolved), ("agreed", hand.In("Grŵp darllen bob dydd Mawrth", "A reading group every Tuesday")));
        Assert.True(await hand.SaysAsync($") {hand.In("Cytunwyd", "Agreed")}: "), "What was agreed does not stand apart from who recorded it.");
    }

    /// <summary>A parent says so where they read the decision; the authority takes it up; the parent asks it to reconsider instead.</summary>
    private static async Task LegalRouteAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await hand.UntilAsync(2025, 10, 6);
        await hand.GivenAnswerAsync(DecideAlnStepTypes.Decision, null, [.. DemonstrationStory.NoAln(new(2025, 10, 6)).Select(one => (one.Key, one.Value))]);
        await hand.UntilAsync(2025, 10, 7);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FollowAsync($"main a[href$='/{Form}']");
        await hand.FillAsync((DisagreementFields.About, "no-aln"), (DisagreementFields.What, hand.In("Mae hi’n methu darllen gartref.", "She cannot read at home.")));
        await hand.AnswerAsync(DisagreementStepTypes.Arrange,
            (DisagreementCodes.Result, DisagreementCodes.GoOn), (DisagreementCodes.Stage, nameof(DisagreementStage.Authority)),
            (DisagreementFields.PersonField(DisagreementStage.Authority), "demo-la-officer"), ("familyAgrees", true));
        await hand.UntilAsync(2025, 10, 9);
        await hand.TakeLinkAsync(Common.Officer);
        await hand.FillAsync(
            (DisagreementCodes.Answer, DisagreementCodes.Arrangements), ("service", hand.In("Gwasanaeth datrys", "Resolution service")), ("contactBy", "2025-10-20"),
            (DisagreementCodes.Referred, false), ("happenedOn", "2025-10-08"));
        await hand.UntilAsync(2025, 10, 10);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FillAsync((DisagreementCodes.Result, DisagreementCodes.Legal), ("route", "reconsider"), (DisagreementCodes.Talk, false));
    }

    private static async Task StoppedAsync(Hand hand)
    {
        await RecordAsync(hand, DisagreementStage.Governor, "demo-governor");
        await hand.UntilAsync(2025, 9, 17);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FillAsync((DisagreementCodes.Result, DisagreementCodes.Stop));
    }

    private static async Task LeaveAsync(Hand hand)
    {
        await RecordAsync(hand, DisagreementStage.School, DemonstrationStory.Alnco);
        await hand.UntilAsync(2025, 9, 17);
        await hand.AnswerAsync(DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-17"));
    }
}

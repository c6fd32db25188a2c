using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class TargetedProvisionDrives
{
    private const string Form = "start-provision";

    public static ProcessDrives All { get; } = new(TargetedProvisionProcess.Name, Form,
    [
        new(ProvisionEnd.TargetMet, hand => ReviewAsync(hand, ("appears", false), ("next", ProvisionCodes.TargetMet))),
        new(ProvisionEnd.Stopped, hand => ReviewAsync(hand, ("appears", false), ("next", ProvisionCodes.Stopped), ("whyStopped", hand.In("Dewis y teulu", "The family’s choice")))),
        new(ProvisionEnd.LearnerLeft, LeaveAsync),
        new(ProvisionEnd.DecidingAln, FamilyAsksAsync, new("Yn penderfynu", "Deciding")),
    ]);

    private static async Task StartAsync(Hand hand) => await hand.StartAsync(Form, DemonstrationStory.Concern,
        ("happenedOn", "2025-09-15"),
        ("agreedWith", new[] { ProvisionCodes.Learner, ProvisionCodes.Parents }),
        ("what", new { cy = "Grŵp darllen, deirgwaith yr wythnos", en = "A reading group, three times a week" }),
        ("targets", new { cy = "Darllen 20 gair cyffredin", en = "To read 20 common words" }),
        ("delivers", "Ffion Harries"),
        ("trained", "yes"),
        ("reviewOn", "2025-09-29"),
        ("reviewer", DemonstrationStory.Alnco));

    private static async Task ReviewAsync(Hand hand, params (string, object)[] found)
    {
        await StartAsync(hand);
        await hand.UntilAsync(2025, 9, 29);
        await hand.AnswerAsync(ProvisionStepTypes.Review, [
            ("happenedOn", "2025-09-29"), ("progress", hand.In("Mae’n darllen 22 gair.", "She reads 22 words.")), ("why", hand.In("Cynnydd da", "Good progress")), .. found]);
    }

    private static async Task LeaveAsync(Hand hand)
    {
        await StartAsync(hand);
        await hand.UntilAsync(2025, 9, 22);
        await hand.AnswerAsync("learner-left", ("happenedOn", "2025-09-19"));
    }

    private static async Task FamilyAsksAsync(Hand hand)
    {
        await StartAsync(hand);
        await hand.UntilAsync(2025, 9, 16);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FillAsync(("asks", new[] { ProvisionCodes.Yes }));
    }
}

using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>At both ends the page of the case says that the extract is no longer shared.</summary>
internal static class ClassroomExtractDrives
{
    private const string Teacher = "demo-teacher";
    private const string TeacherMail = "demo-teacher@glan-yr-afon.example";

    public static ProcessDrives All { get; } = new(ClassroomExtractProcess.Name, ExtractStepTypes.Write,
    [
        new(ExtractEnd.Ended, EndedAsync, ExtractWords.Ended),
        new(ExtractEnd.CaseClosed, CaseClosedAsync, ExtractWords.Ended),
    ]);

    private static async Task ShareAsync(Hand hand)
    {
        await Common.MaintainPlanAsync(hand);
        await hand.AsAsync("demo-alnco");
        await hand.OpenCaseAsync();
        await hand.FollowAsync("main form[action$='/classroom-extract'] button");
        await hand.FillAsync(Says(hand.In("Darllenwch gyfarwyddiadau’n uchel.", "Read instructions aloud.")));
    }

    /// <summary>The teacher reads the first version from their own page, and the second by the link in their mail.</summary>
    private static async Task EndedAsync(Hand hand)
    {
        await ShareAsync(hand);
        await hand.AsAsync(Teacher);
        await hand.OpenUntilAsync("/my-classes", () => hand.OffersAsync(ExtractStepTypes.Read));
        await hand.FollowStepAsync(ExtractStepTypes.Read);
        await ReadAsync(hand);
        await hand.UntilAsync(2025, 10, 13);
        await hand.AnswerAsync(ExtractStepTypes.Write, Says(hand.In("Rhowch amser ychwanegol.", "Give extra time.")));
        await hand.UntilAsync(2025, 10, 14);
        await hand.TakeLinkAsync(TeacherMail);
        Assert.Contains(hand.In("Rhowch amser ychwanegol.", "Give extra time."), await hand.TextAsync(), StringComparison.Ordinal);
        await ReadAsync(hand);
        await hand.AnswerAsync(ExtractStepTypes.End, ("why", hand.In("Grŵp newydd", "A new class")));
    }

    /// <summary>The learner leaves before anybody has read it.</summary>
    private static async Task CaseClosedAsync(Hand hand)
    {
        await ShareAsync(hand);
        await hand.UntilAsync(2025, 10, 13);
        await hand.AnswerAsync(ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2025-10-13"));
    }

    private static Task ReadAsync(Hand hand) => hand.FillAsync(("read", new[] { "read" }));

    private static (string, object)[] Says(string doing) => [("readers", new[] { Teacher }), ("doing", doing)];
}

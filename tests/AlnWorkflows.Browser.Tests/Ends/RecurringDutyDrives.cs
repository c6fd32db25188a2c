using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>A duty of the school, not of a case: its page stands for the case’s.</summary>
internal static class RecurringDutyDrives
{
    private const string Page = $"/schools/{DemonstrationStory.School}/recurring";
    private const string Choose = "recurring-choose";

    public static ProcessDrives All { get; } = new(RecurringDutyProcess.Name, Choose,
    [
        new(RecurringEnd.SwitchedOff, SwitchedOffAsync, new("Wedi’i ddiffodd", "Off")),
    ]);

    /// <summary>The two languages choose one after the other: the school has one set of choices.</summary>
    private static async Task SwitchedOffAsync(Hand hand)
    {
        var day = hand.IsWelsh ? 15 : 17;
        await hand.UntilAsync(2025, 9, day);
        await ChooseAsync(hand, "link-governor", "looked-after");
        await hand.OpenCaseAsync();
        Assert.Contains(hand.In("Cyfarfod â’r llywodraethwr cyswllt ADY", "Meet the ALN link governor"), await NowAsync(hand), StringComparison.Ordinal);
        await hand.UntilAsync(2025, 9, day + 1);
        await ChooseAsync(hand, "looked-after");
        await hand.OpenCaseAsync();
        Assert.DoesNotContain(hand.In("Cyfarfod â’r llywodraethwr cyswllt ADY", "Meet the ALN link governor"), await NowAsync(hand), StringComparison.Ordinal);
    }

    private static async Task ChooseAsync(Hand hand, params string[] kinds)
    {
        await hand.GoByAsync(Page);
        await hand.OpenFormAsync($"{Page}/choose", Choose);
        await hand.FillAsync(("onTeam", true), ("kinds", kinds));
    }

    private static Task<string> NowAsync(Hand hand) => hand.TextOfAsync("section[aria-labelledby='now-heading']");
}

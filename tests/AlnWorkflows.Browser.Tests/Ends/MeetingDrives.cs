using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class MeetingDrives
{
    private const string Form = "arrange-meeting";

    public static ProcessDrives All { get; } = new(MeetingProcess.Name, Form,
    [
        new(MeetingState.Over, HeldAsync),
        new(MeetingState.Cancelled, CancelledAsync),
    ]);

    private static async Task ArrangeAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await hand.BeginFromCaseAsync(Form);
        var everybody = await hand.AllOfferedAsync("attendees");
        await hand.FillAsync(
            ("purpose", nameof(MeetingPurpose.Planning)), ("attendees", everybody.Where(person => !person.StartsWith("demo-", StringComparison.Ordinal) || person is DemonstrationStory.Alnco or "demo-headteacher").ToArray()),
            ("minutes", "60"), ("time1On", "2025-10-01"), ("time1From", "14:00"), ("time2On", "2025-10-02"), ("time2From", "9:30"),
            ("how", "in-person"), ("place", hand.In("Ystafell 4", "Room 4")));
        await hand.UntilAsync(2025, 9, 16);
        await hand.TakeLinkAsync(hand.Parent);
        await hand.FillAsync(("times", new[] { "1", "2" }), ("welsh", true), ("interpreting", "none"));
    }

    private static async Task FixAsync(Hand hand)
    {
        await hand.UntilAsync(2025, 9, 24);
        await hand.AnswerAsync(MeetingStepTypes.Fix, ("time", "1"), ("agreedBy", "Elin Evans"), ("agreedOn", "2025-09-24"));
    }

    private static async Task HeldAsync(Hand hand)
    {
        await ArrangeAsync(hand);
        await FixAsync(hand);
        await hand.UntilAsync(2025, 10, 2);
        await hand.AnswerAsync(MeetingStepTypes.Record, ("held", true), ("happenedOn", "2025-10-01"), ("agreed", hand.In("Grŵp darllen am dymor", "A reading group for a term")));
    }

    private static async Task CancelledAsync(Hand hand)
    {
        await ArrangeAsync(hand);
        await FixAsync(hand);
        await hand.AnswerAsync(MeetingStepTypes.Cancel, ("why", hand.In("Eira", "Snow")));
        await hand.UntilAsync(2025, 9, 25);
        await hand.AnswerAsync(MeetingStepTypes.Tell, ("means", "in-person"), ("happenedOn", "2025-09-25"));
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Asks those who teach the learner to read a version; after a week reminds those who have not, after two names
/// them to whoever sees to the case, then both each month, with the headteacher.</summary>
/// <returns>When something is next due (UTC); null once everybody has read it.</returns>
public sealed class ChaseExtractActivity(ISteps steps, StaffChasing chasing, ExtractLetters letters, Posting posting) : Activity<ChaseExtractInput, DateTime?>
{
    private const int RemindFrom = 2;
    private const int NameFrom = 3;
    private const int HeadteacherFrom = 4;

    public override async Task<DateTime?> RunAsync(ActivityContext context, ChaseExtractInput input)
    {
        var key = input.Run.Key();
        var version = ExtractVersion.OfRun(input.Run.InstanceId(), await steps.OfCaseAsync(key, context.CancellationToken))[input.Version - 1];
        if (version.Unread.Count == 0)
            return null;
        var kind = input.Time < RemindFrom ? MessageKind.ExtractToRead : MessageKind.ExtractReminder;
        if (input.Time != NameFrom)
            foreach (var unread in version.Unread)
                await posting.PostAsync(await letters.ReadAsync(unread, kind, input.Time, context.CancellationToken), context.CancellationToken);
        if (input.Time >= NameFrom)
            foreach (var person in await chasing.ToldAsync(key, input.Time >= HeadteacherFrom, context.CancellationToken))
                await posting.PostAsync(await letters.UnreadAsync(version, person, input.Time, context.CancellationToken), context.CancellationToken);
        return await chasing.NextAtAsync(key, London.DateOf(version.Answer.RecordedAt), input.Time, context.CancellationToken);
    }
}

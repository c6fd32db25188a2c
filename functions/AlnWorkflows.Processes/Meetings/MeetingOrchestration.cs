using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Meetings.MeetingStepTypes;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Brings one meeting about: offers times to the learner and the family, has one fixed, invites, reminds, follows
/// each move, and asks afterwards who came and what was agreed. Nobody's silence holds it up.</summary>
public sealed class MeetingOrchestration : Orchestration<CaseRun, MeetingState>
{
    public override async Task<MeetingState> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var cancelled = context.ApplyAnswerToAsync(run, Type.Cancel);
        var held = HoldAsync(context, run);
        var first = await Task.WhenAny(cancelled, held);
        await first;
        if (first == cancelled)
            await CallOffAsync(context, run);
        return await context.CallAsync<EndMeetingActivity, MeetingState>(run);
    }

    private static async Task HoldAsync(OrchestrationContext context, CaseRun run)
    {
        await context.TellAttendeesAsync(run, MeetingMailing.Times);
        while (await context.LookAtMeetingAsync(run) is { MayBeFixed: false } look)
            await context.EventOrTimeAsync(MeetingEvents.Changed, look.NextAtUtc);

        await context.ApplyAnswerToAsync(run, Type.Fix);
        await context.TellAttendeesAsync(run, MeetingMailing.Invitation);
        await TakePlaceAsync(context, run).BesideAsync(MoveAsync(context, run));

        await context.CloseStepsAsync(run, Type.Move, Type.Interpreting, Type.Translate, Type.Tell);
        await context.ApplyAnswerToAsync(run, Type.Record);
    }

    /// <summary>Until the meeting is over; reminds a week before.</summary>
    private static async Task<bool> TakePlaceAsync(OrchestrationContext context, CaseRun run)
    {
        while (true)
        {
            var look = await context.LookAtMeetingAsync(run);
            if (look.IsOver)
                return true;
            if (look.IsReminderDue)
                await context.TellAttendeesAsync(run, MeetingMailing.Reminder);
            else
                await context.EventOrTimeAsync(MeetingEvents.Changed, look.NextAtUtc);
        }
    }

    private static async Task MoveAsync(OrchestrationContext context, CaseRun run)
    {
        for (var move = 1; ; move++)
        {
            await context.ApplyAnswerToAsync(run, Type.Move, move);
            await context.TellAttendeesAsync(run, MeetingMailing.Invitation);
        }
    }

    /// <summary>Tells everybody who had heard of the meeting that it is cancelled; whoever cannot be mailed is told by somebody.</summary>
    private static async Task CallOffAsync(OrchestrationContext context, CaseRun run)
    {
        await context.CloseStepsAsync(run);
        await context.TellAttendeesAsync(run, MeetingMailing.Cancellation);
        var look = await context.LookAtMeetingAsync(run);
        while (!look.IsSettled)
        {
            await context.EventOrTimeAsync(MeetingEvents.CalledOff, look.NextAtUtc);
            look = await context.LookAtMeetingAsync(run);
        }

        await Task.WhenAll(look.Untold.Select(person => context.AnswerToAsync(run, Type.Tell, look.Round, person)));
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Makes a step's answer true of the meeting, once: fixed, moved, cancelled, over.</summary>
public sealed class ApplyMeetingStepActivity(IMeetings meetings, ISteps steps, IRuns runs, Nudging nudging, TimeProvider time) : Activity<ApplyMeetingStepInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, ApplyMeetingStepInput input)
    {
        var key = input.Run.Key();
        var step = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!;
        await meetings.ChangeAsync(
            key, input.Run.SubjectId!, meeting => Applied(meeting, step.Type, step.Answer!, input.Occurrence, time.GetUtcNow()), null, context.CancellationToken);
        if (step.Type == MeetingStepTypes.Move)
            await WakeAsync(input, context.CancellationToken);
        return true;
    }

    private static Meeting Applied(Meeting meeting, string type, StepAnswer answer, int occurrence, DateTimeOffset now)
    {
        var values = new FormValues(answer.Values);
        return type switch
        {
            MeetingStepTypes.Fix when meeting.State == MeetingState.Offered => Timed(meeting, answer, values, now) with { State = MeetingState.Fixed },
            MeetingStepTypes.Move when meeting.State == MeetingState.Fixed && meeting.Sequence < occurrence => Timed(meeting, answer, values, now) with
            {
                Sequence = occurrence,
                Place = values.Has("place") ? values["place"] : meeting.Place,
                VideoLink = values.Has(MeetingLinks.Field) ? values[MeetingLinks.Field] : meeting.VideoLink,
            },
            MeetingStepTypes.Cancel when meeting.State is MeetingState.Offered or MeetingState.Fixed =>
                meeting with { State = MeetingState.Cancelled, Sequence = meeting.Sequence + 1, ChangedAt = now },
            MeetingStepTypes.Record when meeting.State == MeetingState.Fixed => meeting with { State = MeetingState.Over },
            _ => meeting,
        };
    }

    private static Meeting Timed(Meeting meeting, StepAnswer answer, FormValues values, DateTimeOffset now) => meeting with
    {
        Time = MeetingTimeSteps.TimeOf(meeting, values),
        ChangedAt = now,
        ShorterNotice = values.Has("agreedBy") ? new ShorterNotice(values["agreedBy"], values.Date("agreedOn")!.Value, answer.PersonId) : meeting.ShorterNotice,
    };

    /// <summary>Whoever waits for the old time must look at the new one.</summary>
    private async Task WakeAsync(ApplyMeetingStepInput input, CancellationToken cancellationToken)
    {
        var nudge = new Nudge(input.Run.Key(), $"moved-{input.StepId}", input.Run.InstanceId(), MeetingEvents.Changed, time.GetUtcNow());
        await runs.LeaveNudgeAsync(nudge, cancellationToken);
        await nudging.SayAsync(nudge, cancellationToken);
    }
}

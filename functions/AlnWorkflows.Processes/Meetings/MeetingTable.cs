using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.Meetings.MeetingStepTypes;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>What bringing a meeting about does.</summary>
public static class MeetingTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = MeetingProcess.Name,
        Name = new("Trefnu cyfarfod", "Arrange a meeting"),
        Steps = [Type.Fix, Type.Move, Type.Interpreting, Type.Translate, Type.Tell, Type.Record, Type.Cancel],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages =
        [
            MessageKind.MeetingTimes, MessageKind.MeetingInvitation, MessageKind.ReviewInvitation, MessageKind.MeetingMoved, MessageKind.MeetingReminder,
            MessageKind.ReviewReminder, MessageKind.MeetingCancelled,
        ],
        Waits =
        [
            CommonWaits.Date<LookAtMeetingActivity>(new("Y dyddiad ateb, wythnos cyn y cyfarfod, neu ei ddiwedd", "The date for replies, a week before the meeting, or its end")),
            new(WaitKind.Event, MeetingEvents.Changed, new("Ateb, neu newid i’r cyfarfod", "A reply, or a change of the meeting")),
            new(WaitKind.Event, MeetingEvents.CalledOff, new("Bod neges am ganslo’r cyfarfod wedi mynd neu wedi methu", "That a message that the meeting is cancelled has gone or failed")),
        ],
        HandsOverTo = [],
        Ends = [new(MeetingState.Over, MeetingWording.Of(MeetingState.Over)), new(MeetingState.Cancelled, MeetingWording.Of(MeetingState.Cancelled))],
    };
}

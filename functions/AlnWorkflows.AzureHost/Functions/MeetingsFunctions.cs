using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class MeetingsFunctions
{
    [Function("Meeting")]
    public static Task<MeetingState> Meeting([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<MeetingOrchestration, CaseRun, MeetingState>(context);

    [Function("TellAttendees")]
    public static Task<bool> TellAttendees([ActivityTrigger] TellAttendeesInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TellAttendeesActivity, TellAttendeesInput, bool>(function, input, client);

    [Function("LookAtMeeting")]
    public static Task<MeetingLook> LookAtMeeting([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtMeetingActivity, CaseRun, MeetingLook>(function, input);

    [Function("ApplyMeetingStep")]
    public static Task<bool> ApplyMeetingStep([ActivityTrigger] ApplyMeetingStepInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ApplyMeetingStepActivity, ApplyMeetingStepInput, bool>(function, input, client);

    [Function("EndMeeting")]
    public static Task<MeetingState> EndMeeting([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<EndMeetingActivity, CaseRun, MeetingState>(function, input);
}

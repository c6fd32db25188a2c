using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>What a meeting's run calls.</summary>
internal static class MeetingCalls
{
    public static Task<MeetingLook> LookAtMeetingAsync(this OrchestrationContext context, CaseRun run) =>
        context.CallAsync<LookAtMeetingActivity, MeetingLook>(run);

    public static Task TellAttendeesAsync(this OrchestrationContext context, CaseRun run, MeetingMailing mailing) =>
        context.CallAsync<TellAttendeesActivity, bool>(new TellAttendeesInput(run, mailing));

    /// <summary>Waits for a step's answer and makes it true of the meeting.</summary>
    public static async Task ApplyAnswerToAsync(this OrchestrationContext context, CaseRun run, string type, int occurrence = 1)
    {
        var answer = await context.AnswerToAsync(run, type, occurrence);
        await context.CallAsync<ApplyMeetingStepActivity, bool>(new ApplyMeetingStepInput(run, answer.StepId, occurrence));
    }
}

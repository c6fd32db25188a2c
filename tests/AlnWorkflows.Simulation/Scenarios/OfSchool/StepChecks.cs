using System.Text.Json;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>Whether what people are asked is what processes wait for.</summary>
internal static class StepChecks
{
    private static readonly string OpenStep = WorkflowRegistry.NameOf<OpenStepActivity>();

    /// <summary>What is asked without anybody waiting for the answer, or before they do.</summary>
    private static readonly string[] NotAwaited = [DutyStepTypes.AlertNote, FamilyStepTypes.TellFamily, MeetingStepTypes.Tell, CeaseStepTypes.Views, DraftStepTypes.Comments];

    /// <summary>Checks a run that waits, with nothing of it pending.</summary>
    public static void Check(World world, IReadOnlyList<HistoryItem> history, Run run, IReadOnlyList<Step> steps)
    {
        if (IsTryingAgain(history))
            return;
        var waits = Waits(history);
        foreach (var step in steps.Where(step => step.RunId == run.InstanceId && !NotAwaited.Contains(step.Type)))
        {
            // Recurring duties are answered on pages of their own, and their runs told of every change.
            if (step.State == StepState.Open && run.Process != RecurringDutyProcess.Name)
                world.Expect(!run.IsLive || waits.Contains(step.StepId), $"Step '{step.StepId}' is open and its run '{run.InstanceId}' does not wait for it.");
            if (step.State == StepState.Open)
                world.Expect(run.IsLive, $"Step '{step.StepId}' is open and its run '{run.InstanceId}' has ended.");
            if (step.State == StepState.Answered && run.Process != RecurringDutyProcess.Name)
                world.Expect(!run.IsLive || !waits.Contains(step.StepId), $"Step '{step.StepId}' is answered and its run '{run.InstanceId}' still waits for it.");
        }
    }

    /// <summary>The steps that the run found open when it last asked.</summary>
    private static HashSet<string> Waits(IReadOnlyList<HistoryItem> history)
    {
        var asked = history.Where(item => item.Kind == "TaskScheduled" && item.Name == OpenStep).Select(item => item.TaskId).ToHashSet();
        var waits = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in history.Where(item => item.Kind == "TaskCompleted" && asked.Contains(item.TaskId)))
        {
            var result = JsonSerializer.Deserialize<StepResult>(item.SerializedPayload!)!;
            if (result.IsAnswered)
                waits.Remove(result.StepId);
            else
                waits.Add(result.StepId);
        }

        return waits;
    }

    /// <summary>An activity has failed and is to be tried again: it is pending, although nothing runs.</summary>
    public static bool IsTryingAgain(IReadOnlyList<HistoryItem> history)
    {
        var last = history.Where(item => item.Kind == "TaskFailed").Select(item => (DateTimeOffset?)item.Timestamp).LastOrDefault();
        var over = history.Where(item => item.Kind is "TimerFired" or "TimerCancelled").Select(item => item.TaskId).ToHashSet();
        return last is not null && history.Any(item => item.Kind == "TimerCreated" && item.Timestamp <= last && !over.Contains(item.TaskId)
            && WorkflowJson.Deserialize<DateTime>(item.SerializedPayload) <= last.Value.UtcDateTime.AddHours(1));
    }
}

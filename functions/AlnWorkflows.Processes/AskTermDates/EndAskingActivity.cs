using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>The dates are there: closes the step, begins the asking for the year after, and ends the run.</summary>
public sealed class EndAskingActivity(ISteps steps, IRuns runs, ProcessStarting starting, TimeProvider time) : Activity<CaseRun, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, CaseRun input)
    {
        await steps.CloseAsync(input.Key(), input.StepId(TermDatesSteps.EnterTermDates, 1), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        await starting.StartAsync(AskTermDatesProcess.RunFor(input.BodyId, new SchoolYear(input.Number + 1)), audit: null, context.CancellationToken);
        await runs.EndAsync(input.Key(), input.InstanceId(), time.GetUtcNow(), context.CancellationToken);
        return true;
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>From 1 March asks a school, once, for the next school year's dates, until it has entered them; then the asking
/// for the year after begins.</summary>
public sealed class AskTermDatesOrchestration : Orchestration<CaseRun, bool>
{
    /// <summary>Dates are looked at again this often even if nobody says that they changed.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromDays(7);

    public override async Task<bool> RunAsync(OrchestrationContext context, CaseRun run)
    {
        while (true)
        {
            var look = await context.CallAsync<LookAtTermDatesActivity, TermDatesLook>(run);
            if (look.AreEntered)
                return await context.CallAsync<EndAskingActivity, bool>(run);
            if (look.AskAtUtc <= context.CurrentUtcDateTime)
                await context.OpenStepAsync(run, TermDatesSteps.EnterTermDates);
            await context.EventOrTimeAsync(CalendarEvents.CalendarChanged, NextLook(look.AskAtUtc, context.CurrentUtcDateTime));
        }
    }

    private static DateTime NextLook(DateTime askAt, DateTime now) => askAt > now ? askAt : now + Again;
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>One duty of a school that comes round with its calendar, for as long as the school has it switched on. Each
/// period its owner is asked, and does it or says why not this time; a period that passes without a record is recorded as
/// missed, and the next one runs. What is recorded, chosen or moved meanwhile is heard at once.</summary>
public sealed class RecurringDutyOrchestration : Orchestration<CaseRun, RecurringEnd>
{
    private static readonly string[] Changes = [RecurringDutyProcess.Changed, CalendarEvents.CalendarChanged];

    public override async Task<RecurringEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        while (true)
        {
            var look = await context.CallAsync<LookAtRecurringActivity, RecurringLook>(run);
            switch (look.Next)
            {
                case RecurringNext.Begin:
                    await context.CallAsync<BeginRecurringActivity, bool>(Period(run, look));
                    context.ContinueAsNew(run);
                    return RecurringEnd.None;
                case RecurringNext.Ask:
                    await context.CallAsync<AskRecurringActivity, bool>(Period(run, look));
                    break;
                case RecurringNext.Miss:
                    await context.CallAsync<MissRecurringActivity, bool>(Period(run, look));
                    break;
                case RecurringNext.Withdraw:
                    await context.CallAsync<WithdrawRecurringActivity, bool>(Period(run, look));
                    break;
                case RecurringNext.AskForDates:
                    await context.OpenStepAsync(run, RecurringStepTypes.DatesOf(run.SubjectId!), look.Year);
                    break;
                case RecurringNext.DatesEntered:
                    await context.CloseStepsAsync(run, RecurringStepTypes.DatesOf(run.SubjectId!));
                    break;
                case RecurringNext.SwitchedOff:
                    await context.CallAsync<EndRecurringActivity, bool>(run);
                    return RecurringEnd.SwitchedOff;
                default:
                    await context.AnyEventOrTimeAsync(Changes, look.AgainAtUtc);
                    break;
            }
        }
    }

    private static RecurringPeriodInput Period(CaseRun run, RecurringLook look) => new(run, look.Year, look.PeriodId!);
}

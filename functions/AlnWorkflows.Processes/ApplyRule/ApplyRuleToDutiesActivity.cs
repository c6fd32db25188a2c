using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>Moves one page of duties to a version of their rule. Done again, it changes nothing more: only a duty that was
/// moved changes its place in the list, so none is passed over.</summary>
public sealed class ApplyRuleToDutiesActivity(IDuties duties, ICalendars calendars, IAudit audit, RuleMoves moves, ClockMoving moving)
    : Activity<ApplyRuleToDutiesInput, AppliedPage>
{
    private const int PageSize = 25;

    public override async Task<AppliedPage> RunAsync(ActivityContext context, ApplyRuleToDutiesInput input)
    {
        var run = input.Run;
        var ordered = (await audit.OfCaseAsync(run.Key(), context.CancellationToken))
            .First(entry => entry.What == RuleChanging.Ordered && entry.About["rule"] == run.SubjectId && entry.About["version"] == run.Number.ToString(CultureInfo.InvariantCulture));
        var calendar = await calendars.OfBodyAsync(run.BodyId, context.CancellationToken);
        var page = await duties.OpenOfBodyAsync(run.BodyId, PageSize, input.Continuation, context.CancellationToken);
        var moved = 0;
        foreach (var duty in page.Items.Where(duty => duty.RuleId == run.SubjectId))
            if (await moving.MoveAsync(
                    duty.Case, duty.DutyId, current => moves.MoveOf(current, run.Number, calendar), MoveCause.Rule, ordered.PersonId!, context.CancellationToken))
                moved++;
        return new AppliedPage(moved, page.Continuation);
    }
}

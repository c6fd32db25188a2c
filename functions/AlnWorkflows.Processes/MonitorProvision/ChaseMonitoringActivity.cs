using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>What is asked about the provision stands in the daily list from the first day. After a week it is mailed to the
/// case's co-ordinator, after two weeks and then each month to the headteacher too. Returns when to mail again (UTC).</summary>
public sealed class ChaseMonitoringActivity(ICases cases, ISteps steps, IPeople people, ICalendars calendars, MonitoringLetters letters, Posting posting) : Activity<ChaseMonitoringInput, DateTime>
{
    private const int CoordinatorFrom = 2;
    private const int HeadteacherFrom = 3;
    private const int WeeksOfMonth = 4;

    public override async Task<DateTime> RunAsync(ActivityContext context, ChaseMonitoringInput input)
    {
        var key = input.Run.Key();
        var step = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!;
        if (step.State == StepState.Open && input.Time >= CoordinatorFrom)
            foreach (var person in await ToldAsync(key, input.Time, context.CancellationToken))
                await posting.PostAsync(await letters.DueAsync(step, person, input.Time, context.CancellationToken), context.CancellationToken);
        var calendar = await calendars.OfBodyAsync(key.BodyId, context.CancellationToken);
        return ProvisionRules.ToldAt(London.DateOf(step.OpenedAt), WeekOf(input.Time + 1), calendar).UtcDateTime;
    }

    private static int WeekOf(int timeOfTelling) => timeOfTelling <= HeadteacherFrom ? timeOfTelling : HeadteacherFrom + (WeeksOfMonth * (timeOfTelling - HeadteacherFrom));

    private async Task<IReadOnlyList<string>> ToldAsync(CaseKey key, int timeOfTelling, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(key, cancellationToken);
        var staff = await people.StaffAsync(key.BodyId, cancellationToken);
        var coordinators = staff.Where(person => person.PersonId == found?.CoordinatorId).ToList();
        if (coordinators.Count == 0)
            coordinators = [.. staff.Where(person => person.Roles.Contains(Role.Alnco))];
        var heads = timeOfTelling < HeadteacherFrom ? [] : staff.Where(person => person.Roles.Contains(Role.Headteacher));
        return [.. coordinators.Concat(heads).Select(person => person.PersonId).Distinct()];
    }
}

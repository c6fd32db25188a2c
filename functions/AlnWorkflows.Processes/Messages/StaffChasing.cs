using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Chases what staff are asked without a statutory date. It stands in the daily list from the first day. After a
/// week it is mailed to the case's co-ordinator, after two weeks and then each month to the headteacher too.</summary>
public sealed class StaffChasing(ICases cases, IPeople people, ICalendars calendars, Posting posting)
{
    private const int CoordinatorFrom = 2;
    private const int HeadteacherFrom = 3;
    private const int WeeklyUntil = 3;
    private const int WeeksOfMonth = 4;

    /// <summary>Mails an open step to whoever is due to hear of it now, and returns when to mail again (UTC).</summary>
    /// <param name="timeOfTelling">1 when the step opens, one more each time it is mailed.</param>
    /// <param name="write">The message to one person.</param>
    public async Task<DateTime> ChaseAsync(Step step, int timeOfTelling, Func<string, Task<MessageOrder>> write, CancellationToken cancellationToken)
    {
        if (step.State == StepState.Open && timeOfTelling >= CoordinatorFrom)
            foreach (var person in await ToldAsync(step.Case, timeOfTelling >= HeadteacherFrom, cancellationToken))
                await posting.PostAsync(await write(person), cancellationToken);
        return await NextAtAsync(step.Case, London.DateOf(step.OpenedAt), timeOfTelling, cancellationToken);
    }

    /// <summary>When to say something again (UTC): each week until the third time, then each month.</summary>
    /// <param name="since">London date on which it was said first.</param>
    /// <param name="timeOfTelling">1 for the first.</param>
    public async Task<DateTime> NextAtAsync(CaseKey key, DateOnly since, int timeOfTelling, CancellationToken cancellationToken) =>
        ProvisionRules.ToldAt(since, WeekOf(timeOfTelling + 1), await calendars.OfBodyAsync(key.BodyId, cancellationToken)).UtcDateTime;

    /// <summary>Whoever sees to a case, by id, and each headteacher where they are to be told too.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(CaseKey key, bool withHeadteachers, CancellationToken cancellationToken)
    {
        var found = (await cases.FindAsync(key, cancellationToken))!;
        var staff = await people.StaffAsync(key.BodyId, cancellationToken);
        var heads = staff.Where(person => withHeadteachers && person.Roles.Contains(Role.Headteacher));
        return [.. Coordinators.Of(found, staff).Concat(heads).Select(person => person.PersonId).Distinct()];
    }

    private static int WeekOf(int timeOfTelling) => timeOfTelling <= WeeklyUntil ? timeOfTelling : WeeklyUntil + (WeeksOfMonth * (timeOfTelling - WeeklyUntil));
}

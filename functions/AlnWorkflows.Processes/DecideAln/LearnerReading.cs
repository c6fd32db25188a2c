using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Reads what steers a process about one learner.</summary>
public sealed class LearnerReading(ICases cases, DutyRecipients recipients, TimeProvider time)
{
    public async Task<LearnerFacts> OfAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var found = (await cases.FindAsync(key, cancellationToken))!;
        return new LearnerFacts(
            DecideAlnRules.RouteOf(found.Learner),
            YoungPeople.IsYoungPerson(found.Learner.DateOfBirth, today),
            found.Awareness!.HappenedOn,
            found.Learner.PersonId,
            await recipients.FamilyAsync(key, today, cancellationToken));
    }
}

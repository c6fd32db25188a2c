using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Reads what steers the process.</summary>
public sealed class ReadLearnerActivity(ICases cases, DutyRecipients recipients, TimeProvider time) : Activity<CaseRun, LearnerFacts>
{
    public override async Task<LearnerFacts> RunAsync(ActivityContext context, CaseRun input)
    {
        var today = London.Today(time);
        var found = (await cases.FindAsync(input.Key(), context.CancellationToken))!;
        return new LearnerFacts(
            DecideAlnRules.RouteOf(found.Learner),
            YoungPeople.IsYoungPerson(found.Learner.DateOfBirth, today),
            found.Awareness.HappenedOn,
            found.Learner.PersonId,
            await recipients.FamilyAsync(input.Key(), today, context.CancellationToken));
    }
}

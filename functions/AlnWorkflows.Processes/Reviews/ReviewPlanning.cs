using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The reviews of a school through the year.</summary>
public sealed class ReviewPlanning(IDuties duties, ISteps steps, IRuns runs, ICalendars calendars, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>Every review to come, soonest first, with earlier weeks proposed where one is overfull.</summary>
    public async Task<IReadOnlyList<PlannedReview>> OfBodyAsync(string bodyId, int perWeek, CancellationToken cancellationToken)
    {
        var reviews = new List<PlannedReview>();
        await foreach (var duty in Paged.ItemsAsync(from => duties.OpenOfBodyAsync(bodyId, PageSize, from, cancellationToken)))
            if (duty.RuleId == RuleIds.Review12Months && await PlannedAsync(duty, cancellationToken) is { } planned)
                reviews.Add(planned);
        return ReviewSpread.Propose(reviews, await calendars.OfBodyAsync(bodyId, cancellationToken), London.Today(time), perWeek);
    }

    /// <summary>The review of the period that runs; one that was missed before is owed now and has no week to choose.</summary>
    private async Task<PlannedReview?> PlannedAsync(Duty duty, CancellationToken cancellationToken)
    {
        var run = (await runs.OfCaseAsync(duty.Case, cancellationToken)).LastOrDefault(run => run is { Process: ReviewProcess.Name, IsLive: true });
        if (run is null)
            return null;
        var facts = new ReviewFacts(
            new CaseRun(duty.Case.BodyId, duty.Case.CaseId, run.Process, run.Number), await duties.OfCaseAsync(duty.Case, cancellationToken), await steps.OfCaseAsync(duty.Case, cancellationToken));
        return facts.Current?.DutyId == duty.DutyId && facts.OpenReview is null ? new PlannedReview(duty.Case, duty.LegalLatest, facts.ChosenWeek) : null;
    }
}

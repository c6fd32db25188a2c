using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Begins the first review period, and the reviews, with the first copy given: once, however often it is asked to.</summary>
public sealed class ReviewStarting(
    IDuties duties, DutyOpening opening, DutyEnding ending, DutyClocks clocks, DutyDates dates, DutyChanges changes, ProcessStarting starting, TimeProvider time)
{
    /// <summary>Takes in that somebody was given a copy: the first review period runs from the earliest such day.</summary>
    /// <param name="run">The run that gives the plan.</param>
    /// <param name="givenOn">London date.</param>
    public async Task CopyGivenAsync(CaseRun run, DateOnly givenOn, CancellationToken cancellationToken)
    {
        var first = await FirstPeriodAsync(run.Key(), cancellationToken);
        if (first is null || first.DutyId == FirstPeriodOf(run))
            await opening.OpenAsync(run.Key(), FirstPeriodOf(run), RuleIds.Review12Months, LegalEvents.CopyFirstGiven, givenOn, cancellationToken);
        if (first is not null && givenOn < first.Clock.AnchorDate)
            await StartEarlierAsync(first, givenOn, cancellationToken);
    }

    /// <summary>The decision that there is to be a plan was taken back: what its copies had begun is over.</summary>
    public async Task TakeBackAsync(CaseKey key, CancellationToken cancellationToken) =>
        await ending.EndAsync((await duties.OfCaseAsync(key, cancellationToken)).Where(duty => duty.RuleId == RuleIds.Review12Months), "DecidedAgain", cancellationToken);

    /// <summary>Starts the reviews of a plan whose period runs already.</summary>
    public async Task EnsureAsync(CaseKey key, int number, CancellationToken cancellationToken)
    {
        if (await FirstPeriodAsync(key, cancellationToken) is not null)
            await starting.StartAsync(ReviewProcess.RunFor(key, number), audit: null, cancellationToken);
    }

    private static string FirstPeriodOf(CaseRun run) => $"{RuleIds.Review12Months}-{run.SubjectId ?? run.Name()}";

    private async Task<Duty?> FirstPeriodAsync(CaseKey key, CancellationToken cancellationToken) =>
        (await duties.OfCaseAsync(key, cancellationToken)).FirstOrDefault(duty => duty is { RuleId: RuleIds.Review12Months, State: DutyState.Open, Clock.AnchorEvent: LegalEvents.CopyFirstGiven });

    /// <summary>An earlier copy than the first one recorded: a new clock supersedes the old one, which is kept.</summary>
    private async Task StartEarlierAsync(Duty first, DateOnly givenOn, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (clock, read) = await clocks.StartAsync(first.Case.BodyId, first.RuleId, first.Clock.AnchorEvent, givenOn, cancellationToken);
        var moved = await duties.ChangeAsync(
            first.Case,
            first.DutyId,
            duty => duty.Clock.AnchorDate <= givenOn
                ? duty
                : duty with { Clock = clock, SafeBy = read.SafeBy, LegalLatest = read.LegalLatest, SupersededClocks = [.. duty.SupersededClocks ?? [], duty.Clock], ClockedAt = now },
            new AuditEntry(first.Case, "anchor-moved", null, givenOn, now, new Dictionary<string, string> { ["duty"] = first.DutyId }),
            cancellationToken);
        await dates.FollowAsync(moved, cancellationToken);
        await changes.SayAsync(moved, cancellationToken);
    }
}

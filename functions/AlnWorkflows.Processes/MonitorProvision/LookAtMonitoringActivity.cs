using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Asks Records whether the school still maintains the plan, and what is to be asked about its provision.</summary>
public sealed class LookAtMonitoringActivity(ICases cases, ISteps steps, OpenSteps open, IDuties duties, IRuns runs, ICalendars calendars, TimeProvider time) : Activity<CaseRun, MonitoringLook>
{
    /// <summary>Term dates entered meanwhile may bring a judgement forward.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(28);

    private static readonly string[] Revisions = [LegalEvents.RevisedPlanGiven, LegalEvents.ReconsideredByLocalAuthority, LegalEvents.OrderedByTribunal];

    public override async Task<MonitoringLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var now = time.GetUtcNow();
        var ofCase = await runs.OfCaseAsync(key, context.CancellationToken);
        var begunOn = London.DateOf(ofCase.First(run => run.InstanceId == input.InstanceId()).StartedAt);
        var periods = (await duties.OfCaseAsync(key, context.CancellationToken)).Where(duty => duty.RuleId == RuleIds.Review12Months).ToList();
        var record = new MonitoringRecord(input.InstanceId(), await steps.OfCaseAsync(key, context.CancellationToken));
        var revision = record.Current.Count > 0 && RevisionOf(periods, begunOn, record) is { } last && !record.IsConfirmed(last) ? last : (int?)null;
        foreach (var step in record.Overtaken(revision))
            await open.CloseOneAsync(key, step.RunId, step.StepId, context.CancellationToken);

        var judgeOn = MonitoringRules.JudgeOn(record.JudgedOn ?? MonitoringRules.FirstCountedFrom(begunOn), await calendars.OfBodyAsync(key.BodyId, context.CancellationToken));
        var judgeAt = London.At(judgeOn, LadderDays.FiringTime);
        return new MonitoringLook(
            EndOf((await cases.FindAsync(key, context.CancellationToken))!, periods, ofCase),
            record.Next(Type.Row),
            record.Next(Type.Change),
            record.Current.Count > 0,
            revision,
            record.IsJudgementOpen || judgeAt <= now ? record.Next(Type.Judge) : null,
            record.Poor,
            (judgeAt > now && judgeAt < now + Longest ? judgeAt : now + Longest).UtcDateTime,
            record.Version is { TellsRows: true } version ? version.Version : null);
    }

    /// <summary>The school maintains the plan as long as it owes its review. Between one review and the next period it
    /// owes none for a moment: then the reviews still run, and the case is not closed.</summary>
    private static ReviewEnd EndOf(Case found, List<Duty> periods, IReadOnlyList<Run> runs)
    {
        if (periods.Exists(period => period.State == DutyState.Open))
            return ReviewEnd.None;
        if (found.Phase == CasePhase.Closed && Enum.TryParse<ReviewEnd>(found.ClosingReason, out var end))
            return end;
        return runs.Any(run => run is { Process: ReviewProcess.Name, IsLive: true }) ? ReviewEnd.None : ReviewEnd.DutyEnded;
    }

    /// <summary>The last revision of the plan since it is monitored, by the day on which everybody had it; null for none, and
    /// where the revised plan itself tells which rows it has.</summary>
    private static int? RevisionOf(List<Duty> periods, DateOnly begunOn, MonitoringRecord record)
    {
        var last = periods
            .Where(period => period.State == DutyState.Met && period.MetOn >= begunOn && Revisions.Contains(period.MetBy))
            .MaxBy(period => period.MetOn);
        return last is null || (last.MetBy == LegalEvents.RevisedPlanGiven && record.Version is { TellsRows: true })
            ? null
            : int.Parse(last.MetOn!.Value.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>The clocks of the family’s periods, read from the facts that start them.</summary>
public sealed class CeasePeriods(RuleTable rules)
{
    /// <summary>What is posted first class may arrive on the second working day after.</summary>
    private const int PostalDays = 2;

    /// <summary>The four weeks begin the day after the notices of the decision were given; if on different days, the later
    /// (s.32(1)(b); ALN Regulations 12). Null until everyone was given theirs.</summary>
    public ClockReading? Request(CaseRun run, IEnumerable<Notice> notices)
    {
        var decided = NoticeIds.Among(notices, run, NoticeKind.CeaseDecided, 1).Where(notice => notice.State is not (NoticeState.NotNeeded or NoticeState.Stopped)).ToList();
        if (decided.Count == 0 || decided.Exists(notice => notice.Given is null || notice.AwaitsGivingAgain))
            return null;
        return Read(RuleIds.WindowToAskBeforeCeasing, LegalEvents.CeaseNoticeGiven, decided.Max(notice => notice.Given!.On), decided.Max(notice => DeliveredOn(notice.Given!)));
    }

    /// <summary>The eight weeks begin on the day the authority’s notice was given; a referral to the arrangements of section 68
    /// before they end makes them sixteen (Education Tribunal Regulations 10).</summary>
    public ClockReading? Appeal(CaseRun run, IReadOnlyList<Step> steps)
    {
        if (steps.FirstOrDefault(step => step.StepId == run.StepId(CeaseStepTypes.Reconsidered, 1))?.Answer is not { } answer || answer["result"] != CeaseCodes.Cease)
            return null;
        var rule = rules.InForce(RuleIds.Appeal, answer.HappenedOn);
        var clock = ClockCalculator.Start(rule, LegalEvents.NoticeOfDecisionGiven, answer.HappenedOn, null, answer.HappenedOn);
        foreach (var on in DisagreementRecord.ReferredOn(steps).Where(on => ClockCalculator.MayExtend(clock, rule, LegalEvents.ReferredForDisagreementResolution, on)).Take(1))
            clock = ClockCalculator.Extend(clock, rule, LegalEvents.ReferredForDisagreementResolution, on);
        return ClockCalculator.Read(clock, rule, null);
    }

    public ClockReading? Of(CeasePeriod period, CaseRun run, IEnumerable<Notice> notices, IReadOnlyList<Step> steps) =>
        period == CeasePeriod.Request ? Request(run, notices) : Appeal(run, steps);

    /// <summary>The last day to ask that a notice names which leaves on a day: the earliest arguable one.</summary>
    public DateOnly EarliestToAsk(DateOnly leavesOn) =>
        Read(RuleIds.WindowToAskBeforeCeasing, LegalEvents.CeaseNoticeGiven, leavesOn, leavesOn).SafeBy;

    public int WeeksToAsk(DateOnly on) => rules.InForce(RuleIds.WindowToAskBeforeCeasing, on).RequirePeriod().Length;

    /// <summary>The first instant after the last arguable last day.</summary>
    public DateTimeOffset OverFrom(ClockReading read) =>
        ClockCalculator.LateFrom(rules.Version(read.Clock.RuleId, read.Clock.RuleVersion), read.LegalLatest);

    private ClockReading Read(string ruleId, string anchorEvent, DateOnly on, DateOnly deliveredOn)
    {
        var rule = rules.InForce(ruleId, on);
        return ClockCalculator.Read(ClockCalculator.Start(rule, anchorEvent, on, null, deliveredOn), rule, null);
    }

    private static DateOnly DeliveredOn(NoticeGiving giving) =>
        giving.Means == GivingMeans.Post ? WorkingDayCalendar.Regulations.Count(giving.On, PostalDays) : giving.On;
}

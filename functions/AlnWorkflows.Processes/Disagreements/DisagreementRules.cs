using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>The rhythm of talking about a disagreement, and how long there is something to talk about. No law sets a date
/// for any stage: this is local practice, and all of it stands here. Pure.</summary>
public static class DisagreementRules
{
    /// <summary>School days within which whoever's stage it is speaks with the family.</summary>
    public const int SchoolDaysToSpeak = 10;

    /// <summary>School days within which the ALNCo says with whom talking begins, where the family raised it.</summary>
    public const int SchoolDaysToArrange = 5;

    /// <summary>School days of silence after which the headteacher hears of it, again and again, and the authority is reminded.</summary>
    public const int SchoolDaysBetween = 5;

    /// <summary>What closes a case by the school's own decision, which a family may go on disagreeing with.</summary>
    private static readonly string[] Decisions =
    [
        nameof(DecideAlnOutcome.NoAln), nameof(DecideAlnOutcome.NotDeciding), nameof(ReviewEnd.PlanCeased), nameof(ProvisionEnd.TargetMet), nameof(ProvisionEnd.Stopped),
    ];

    /// <summary>Whether a case is one in which the family and the school may still talk: open, or closed by what the school
    /// decided. Not where the learner has left, or another body has the matter.</summary>
    public static bool MayTalk(Case found) => found.Phase != CasePhase.Closed || Decisions.Contains(found.ClosingReason);

    /// <summary>The day by which a stage that began on a London date is to have taken place.</summary>
    public static DateOnly SpeakBy(DateOnly begunOn, SchoolCalendar calendar) => calendar.AddSchoolDaysOrWeeks(begunOn, SchoolDaysToSpeak);

    /// <summary>The day by which it is to be arranged with whom talking begins.</summary>
    public static DateOnly ArrangeBy(DateOnly raisedOn, SchoolCalendar calendar) => calendar.AddSchoolDaysOrWeeks(raisedOn, SchoolDaysToArrange);

    /// <summary>When the given silence after a day has lasted: at 08:00 in London.</summary>
    /// <param name="silence">1 for the first.</param>
    public static DateTimeOffset SilentAt(DateOnly by, int silence, SchoolCalendar calendar) => London.At(calendar.AddSchoolDaysOrWeeks(by, silence * SchoolDaysBetween), LadderDays.FiringTime);

    /// <summary>The turn a step was opened for.</summary>
    internal static int RoundOf(Step step)
    {
        var id = step.SubjectId is { } subject ? step.StepId[..^(subject.Length + 1)] : step.StepId;
        return int.Parse(id[(id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
    }
}

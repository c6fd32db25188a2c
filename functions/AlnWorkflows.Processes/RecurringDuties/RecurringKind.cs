using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>A kind of duty that recurs at a school.</summary>
/// <param name="Id">Kebab-case; part of instance and step ids.</param>
/// <param name="Owner">Who is asked.</param>
/// <param name="Source">Where it was read; the rhythm is the school’s unless this says otherwise.</param>
/// <param name="Confidence">How surely what it rests on is known.</param>
public sealed record RecurringKind(
    string Id, BilingualText Title, RecurringRhythm Rhythm, Role Owner, RecurringBasis Basis, BilingualText Source, Confidence Confidence)
{
    public bool HasDates => Rhythm is RecurringRhythm.OnDates or RecurringRhythm.BeforeDates;

    public string StepType => RecurringStepTypes.Of(Id);
}

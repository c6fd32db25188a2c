using AlnWorkflows.Durable;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Asks the calendar and Records what a recurring duty needs next. Where its periods cannot be known for want of
/// term dates, the school is asked for those.</summary>
public sealed class LookAtRecurringActivity(IRecurringDuties duties, ICalendars calendars, ISteps steps, ProcessStarting starting, TimeProvider time) : Activity<CaseRun, RecurringLook>
{
    public override async Task<RecurringLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var kind = RecurringKinds.Find(input.SubjectId!) ?? throw new KeyNotFoundException($"No recurring duty is called '{input.SubjectId}'.");
        var choices = await duties.ChoicesAsync(input.BodyId, context.CancellationToken);
        if (!choices.Switches.TryGetValue(kind.Id, out var chosen) || !chosen.IsOn || chosen.Number != input.Number)
            return new RecurringLook(RecurringNext.SwitchedOff);

        var year = SchoolYear.Of(London.Today(time));
        var calendar = await calendars.OfBodyAsync(input.BodyId, context.CancellationToken);
        var periods = new List<RecurringPeriod>();
        var records = new List<RecurringRecord>();
        foreach (var one in new[] { new SchoolYear(year.StartYear - 1), year, new SchoolYear(year.StartYear + 1) })
        {
            periods.AddRange(RecurringPeriods.Of(kind.Rhythm, calendar, one, choices.DatesOf(kind.Id)));
            records.AddRange(await duties.OfYearAsync(input.BodyId, one, kind.Id, context.CancellationToken));
        }

        var rules = new RecurringRules(periods, records, input.InstanceId(), time.GetUtcNow());
        if (rules.Orphan(calendar) is { } orphan)
            return new RecurringLook(RecurringNext.Withdraw, orphan.Year.StartYear, orphan.PeriodId);
        if (kind.HasDates && await DatesAsync(input, year, choices.DatesOf(kind.Id), context.CancellationToken) is { } dates)
            return dates;
        if (rules.Current(chosen.Since) is { } period)
            return rules.Next(period, await IsAskedAsync(input, kind, period, context.CancellationToken));
        await AskForTermsAsync(input, kind, calendar, year, context.CancellationToken);
        return new RecurringLook(RecurringNext.Wait, AgainAtUtc: RecurringRules.At(year.Last.AddDays(1)));
    }

    /// <summary>A kind without a rhythm needs a date in each school year; null where nothing is to be done about that.</summary>
    private async Task<RecurringLook?> DatesAsync(CaseRun run, SchoolYear year, IReadOnlyList<DateOnly> dates, CancellationToken cancellationToken)
    {
        var asked = await steps.FindAsync(run.Key(), run.StepId(RecurringStepTypes.DatesOf(run.SubjectId!), year.StartYear), cancellationToken);
        if (dates.Any(year.Contains))
            return asked is { State: StepState.Open } ? new RecurringLook(RecurringNext.DatesEntered) : null;
        return asked is null ? new RecurringLook(RecurringNext.AskForDates, year.StartYear) : null;
    }

    private async Task<bool> IsAskedAsync(CaseRun run, RecurringKind kind, RecurringPeriod period, CancellationToken cancellationToken) =>
        await steps.FindAsync(run.Key(), run.StepId(kind.StepType, 1, period.Id), cancellationToken) is not null;

    private async Task AskForTermsAsync(CaseRun run, RecurringKind kind, SchoolCalendar calendar, SchoolYear year, CancellationToken cancellationToken)
    {
        var missing = calendar.Covers(year.First) ? new SchoolYear(year.StartYear + 1) : year;
        if (!kind.HasDates && !calendar.Covers(missing.First))
            await starting.StartAsync(AskTermDatesProcess.RunFor(run.BodyId, missing), audit: null, cancellationToken);
    }
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>Puts a school's recurring duties of a year together from its calendar and its records.</summary>
internal sealed class RecurringReading(IRecurringDuties duties, ICalendars calendars, IPeople people, TimeProvider time)
{
    public async Task<RecurringModel> OfAsync(Body body, SchoolYear? asked, bool mayChoose, string? done, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var year = asked ?? SchoolYear.Of(today);
        var choices = await duties.ChoicesAsync(body.BodyId, cancellationToken);
        var calendar = await calendars.OfBodyAsync(body.BodyId, cancellationToken);
        var records = (await duties.OfYearAsync(body.BodyId, year, null, cancellationToken)).ToLookup(record => record.Kind);
        var names = new Dictionary<string, string>();
        foreach (var personId in records.SelectMany(kind => kind).Select(record => record.PersonId).OfType<string>().Distinct())
            names[personId] = (await people.FindAsync(body.BodyId, personId, cancellationToken))?.FullName ?? personId;

        List<RecurringKindView> kinds = [.. RecurringKinds.All.Select(kind =>
        {
            var periods = RecurringPeriods.Of(kind.Rhythm, calendar, year, choices.DatesOf(kind.Id)).ToDictionary(period => period.Id);
            var since = choices.Switches.GetValueOrDefault(kind.Id)?.Since;
            var toCome = periods.Values.Where(period => choices.IsOn(kind.Id) && period.SafeBy >= since && period.Last >= today && !records[kind.Id].Any(record => record.PeriodId == period.Id))
                .Select(period => new RecurringPeriodView(period.Id, period.Name, period.First, period.SafeBy, period.Last, null, null));
            var known = records[kind.Id].Where(record => record.State != RecurringState.Withdrawn).Select(record => View(record, periods.GetValueOrDefault(record.PeriodId), names));
            return new RecurringKindView(kind, choices.IsOn(kind.Id), [.. known.Concat(toCome).OrderBy(period => period.Last)]);
        })];
        return new RecurringModel(body, choices, year, kinds, today, calendar.Covers(year.First), mayChoose, done);
    }

    private static RecurringPeriodView View(RecurringRecord record, RecurringPeriod? period, Dictionary<string, string> names) => new(
        record.PeriodId, period?.Name ?? BilingualDate.Date(record.Last), record.First, record.SafeBy, record.Last, record,
        record.PersonId is { } personId ? names[personId] : null);
}

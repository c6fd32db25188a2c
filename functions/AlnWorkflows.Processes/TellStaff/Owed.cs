using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>What a school owes now: its open steps and duties, whose they are, and which rungs have come. Cases whose
/// messages are held are left out.</summary>
public sealed class Owed(ISteps steps, IDuties duties, ICases cases, IPeople people, StepCatalogue catalogue, DutyClocks clocks, TimeProvider time)
{
    private const int PageSize = 100;

    private static readonly Role[] CoordinatingRoles = [Role.Alnco, Role.Coordinator];

    /// <summary>Soonest safe date first; what has none last.</summary>
    public async Task<IReadOnlyList<OwedItem>> OfBodyAsync(Body body, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        var staff = await people.StaffAsync(body.BodyId, cancellationToken);
        var known = new Dictionary<CaseKey, Case?>();
        var items = new List<OwedItem>();
        await foreach (var duty in Paged.ItemsAsync(from => duties.OpenOfBodyAsync(body.BodyId, PageSize, from, cancellationToken)))
            if (duty.SuspendedOn is null && await CaseAsync(duty.Case) is { } found)
                items.Add(OfDuty(duty, found, staff, body, calendar));
        await foreach (var step in Paged.ItemsAsync(from => steps.OpenOfBodyAsync(body.BodyId, PageSize, from, cancellationToken)))
            if (RecurringDutyProcess.IsPlace(step.Case))
                items.Add(OfSchool(step, staff));
            else if (step.Kind == StepKind.Task && await CaseAsync(step.Case) is { } found)
                items.Add(OfStep(step, found, staff));
        TellApart(items, known);
        return [.. items.OrderBy(item => item.SafeBy ?? DateOnly.MaxValue).ThenBy(item => item.Reference, StringComparer.Ordinal).ThenBy(item => item.Duty is null)];

        async Task<Case?> CaseAsync(CaseKey key)
        {
            if (!known.TryGetValue(key, out var found))
                known[key] = found = await cases.FindAsync(key, cancellationToken);
            return found is { Hold: null } ? found : null;
        }
    }

    /// <summary>Learners with the same initials, by their school year; the reference stands beside.</summary>
    private void TellApart(List<OwedItem> items, Dictionary<CaseKey, Case?> known)
    {
        var shared = known.Values.OfType<Case>().GroupBy(found => found.Learner.Initials).Where(group => group.Count() > 1).SelectMany(group => group).ToDictionary(found => found.Key);
        for (var index = 0; index < items.Count; index++)
            if (shared.TryGetValue(items[index].Case, out var found))
                items[index] = items[index] with { Initials = OwedWording.InYear.With(BilingualText.Same(found.Learner.Initials), SchoolYears.Of(found.Learner.DateOfBirth, London.Today(time))) };
    }

    private OwedItem OfDuty(Duty duty, Case found, IReadOnlyList<Person> staff, Body body, SchoolCalendar calendar)
    {
        var rule = clocks.RuleOf(duty);
        var isFamilys = rule.PeriodOf == PeriodOwner.Family;
        var owners = isFamilys ? [] : Coordinators.Of(found, staff);
        return new OwedItem(
            duty.Case, StaffFacts.Of(duty), found.Reference, BilingualText.Same(found.Learner.Initials), rule.Name, duty.SafeBy, duty.LegalLatest, CasePath.Of(duty.Case),
            [.. owners.Select(person => person.PersonId)], duty, isFamilys ? duty.SafeBy : null, isFamilys ? [] : Rungs(duty, owners, body, calendar));
    }

    private OwedItem OfStep(Step step, Case found, IReadOnlyList<Person> staff)
    {
        var definition = catalogue.Of(step.Type);
        var isFamilys = definition.Owner == Role.Family;
        DateOnly? replyBy = isFamilys ? London.DateOf(step.OpenedAt).AddDays(TellFamilyActivity.DaysToReply) : null;
        return new OwedItem(
            step.Case, StaffFacts.Of(step), found.Reference, BilingualText.Same(found.Learner.Initials), definition.Title, step.SafeBy, step.LegalLatest,
            CasePath.OfStep(step.Case, step.StepId), [.. OwnersOf(step, definition, found, staff)], null, replyBy, []);
    }

    private OwedItem OfSchool(Step step, IReadOnlyList<Person> staff)
    {
        var definition = catalogue.Of(step.Type);
        return new OwedItem(
            step.Case, StaffFacts.Of(step), "", null, definition.Title, step.SafeBy, null, RecurringDutyProcess.PathOf(step),
            [.. staff.Where(person => person.Roles.Contains(definition.Owner)).Select(person => person.PersonId)], null, null, []);
    }

    private static IEnumerable<string> OwnersOf(Step step, StepDefinition definition, Case found, IReadOnlyList<Person> staff)
    {
        if (step.OwnerPersonId is { } owner)
            return staff.Where(person => person.PersonId == owner).Select(person => person.PersonId);
        return CoordinatingRoles.Contains(definition.Owner) ? Coordinators.Of(found, staff).Select(person => person.PersonId) : [];
    }

    /// <summary>The rungs that have come; the last one speaks, an alert before all others.</summary>
    private List<OwedRung> Rungs(Duty duty, IReadOnlyList<Person> owners, Body body, SchoolCalendar calendar)
    {
        var all = DutyRungs.Of(duty, clocks.Ladder(duty, calendar), body, clocks.LateFrom(duty));
        var now = time.GetUtcNow();
        var come = all.Where(dated => dated.At <= now && dated.Rung is { } rung && owners.Any(rung.IsInDigestOf)).ToList();
        return [.. come.Select((dated, index) => new OwedRung(
            StaffFacts.Of(duty, dated.Rung!.Kind, dated.Id), dated.Rung, index == come.Count - 1 ? Words(dated, all) : null))];
    }

    private static BilingualText? Words(DatedRung rung, IReadOnlyList<DatedRung> all) => rung.Rung!.Kind switch
    {
        RungKind.Reminder => OwedWording.Reminder,
        RungKind.Preview => all.FirstOrDefault(later => later.At > rung.At && later.Rung?.Kind is RungKind.Alert or RungKind.WeeklyDigest) is { } alert
            ? OwedWording.AlertComing.With(BilingualDate.Date(London.DateOf(alert.At)), RoleNames.List(alert.Rung!.Told))
            : null,
        RungKind.Alert => OwedWording.Late,
        _ => null,
    };
}

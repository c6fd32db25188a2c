using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The one way in which a school changes which recurring duties it has and on what dates: stored with the runs that
/// begin, then said to the engine.</summary>
public sealed class RecurringSwitching(IRecurringDuties duties, Nudging nudging, TimeProvider time)
{
    /// <summary>Who may switch a school's recurring duties on and off; its other staff record them and enter dates.</summary>
    public static bool MayChoose(Actor actor, string bodyId) => actor.BodyId == bodyId && (actor.Is(Role.Alnco) || actor.Is(Role.Headteacher));

    /// <summary>Switches the kinds given on and all others off.</summary>
    /// <returns>False where somebody changed the choices meanwhile; nothing is stored.</returns>
    public Task<bool> ChooseAsync(Actor actor, RecurringChoices before, IReadOnlyCollection<string> kinds, bool alncoIsOnLeadershipTeam, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var switches = before.Switches.ToDictionary();
        foreach (var kind in RecurringKinds.All.Select(kind => kind.Id))
        {
            var isOn = kinds.Contains(kind) && !(kind == RecurringKinds.SeniorLeadership && alncoIsOnLeadershipTeam);
            var was = before.Switches.GetValueOrDefault(kind);
            if (isOn != (was?.IsOn ?? false))
                switches[kind] = new RecurringSwitch(isOn, today, (was?.Number ?? 0) + (isOn ? 1 : 0));
        }

        return SaveAsync(actor, before, before with { Switches = switches, AlncoIsOnLeadershipTeam = alncoIsOnLeadershipTeam }, cancellationToken);
    }

    /// <summary>Enters a date for a kind without a rhythm; one that is there already changes nothing.</summary>
    /// <inheritdoc cref="ChooseAsync" path="/returns"/>
    public Task<bool> EnterAsync(Actor actor, RecurringChoices before, string kind, DateOnly date, CancellationToken cancellationToken) =>
        DatesAsync(actor, before, kind, [.. before.DatesOf(kind).Append(date).Distinct().Order()], cancellationToken);

    /// <summary>Takes a date out again.</summary>
    /// <inheritdoc cref="ChooseAsync" path="/returns"/>
    public Task<bool> TakeOutAsync(Actor actor, RecurringChoices before, string kind, DateOnly date, CancellationToken cancellationToken) =>
        DatesAsync(actor, before, kind, [.. before.DatesOf(kind).Where(one => one != date)], cancellationToken);

    private Task<bool> DatesAsync(Actor actor, RecurringChoices before, string kind, IReadOnlyList<DateOnly> dates, CancellationToken cancellationToken)
    {
        var all = before.Dates.ToDictionary();
        all[kind] = dates;
        return SaveAsync(actor, before, before with { Dates = all }, cancellationToken);
    }

    private async Task<bool> SaveAsync(Actor actor, RecurringChoices before, RecurringChoices after, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var place = RecurringDutyProcess.PlaceOf(before.BodyId);
        var begin = new List<Run>();
        var nudges = new List<Nudge>();
        foreach (var (kind, chosen) in after.Switches)
        {
            var run = ProcessStarting.RowOf(RecurringDutyProcess.RunFor(before.BodyId, kind, chosen.Number), now);
            if (chosen.IsOn && !before.IsOn(kind))
                begin.Add(run);
            else if (before.IsOn(kind) && (!chosen.IsOn || !before.DatesOf(kind).SequenceEqual(after.DatesOf(kind))))
                nudges.Add(new Nudge(place, Ids.New(), run.InstanceId, RecurringDutyProcess.Changed, now));
        }

        var audit = new AuditEntry(place, "recurring-chosen", actor.PersonId, London.DateOf(now), now, new Dictionary<string, string>());
        if (!await duties.SaveChoicesAsync(after, begin, nudges, audit, cancellationToken))
            return false;
        foreach (var nudge in begin.Select(ProcessStarting.StartNudge).Concat(nudges))
            await nudging.SayIfPossibleAsync(nudge, cancellationToken);
        return true;
    }
}

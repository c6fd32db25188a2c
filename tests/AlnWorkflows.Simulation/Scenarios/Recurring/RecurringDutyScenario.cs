using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Simulation.Scenarios.OfSchool;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.Recurring;

/// <summary>A school’s recurring duties over a year: done, not this time, or missed; switched off and on again.</summary>
public sealed class RecurringDutyScenario : SchoolScenario
{
    private readonly HashSet<(string Kind, string Period)> recorded = [];

    public override IReadOnlyList<string> Processes => [RecurringDutyProcess.Name];

    protected override (int Least, int Most) NumberOfActs => (4, 22);

    protected override int MostDaysBetween => 25;

    protected override Task BeginAsync(World world)
    {
        Key = RecurringDutyProcess.PlaceOf(School.Id);
        return ChooseAsync(world);
    }

    protected override Task ActOnceAsync(World world) => world.Random.Next(8) switch
    {
        0 => ChooseAsync(world),
        1 => EnterAsync(world),
        _ => RecordAsync(world),
    };

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        var choices = await ChoicesAsync();
        var calendar = await School.Get<ICalendars>().OfBodyAsync(School.Id);
        var year = SchoolYear.Of(London.DateOf(StartsAt));
        foreach (var kind in RecurringKinds.All)
        {
            var records = (await School.Get<IRecurringDuties>().OfYearAsync(School.Id, year, kind.Id)).ToDictionary(record => record.PeriodId);
            foreach (var record in records.Values)
                Check(world, choices, record);
            if (!choices.IsOn(kind.Id))
                continue;
            // Every period that passed since the duty was switched on is on record, however it went.
            foreach (var period in RecurringPeriods.Of(kind.Rhythm, calendar, year, choices.DatesOf(kind.Id)).Where(period => period.SafeBy >= choices.Switches[kind.Id].Since && IsOver(world, period.Last)))
                world.Expect(records.ContainsKey(period.Id), $"Period {period.Id} of '{kind.Id}' has passed, and nothing is on record of it.");
        }
    }

    private void Check(World world, RecurringChoices choices, RecurringRecord record)
    {
        var what = $"Period {record.PeriodId} of '{record.Kind}'";
        world.Count($"recurring duties {record.State}");
        world.Expect(record.State != RecurringState.Open || !IsOver(world, record.Last), $"{what} ended on {record.Last}, and is open still.");
        world.Expect(record.State != RecurringState.Open || choices.IsOn(record.Kind), $"{what} is open, and the duty is switched off.");
        world.Expect(record.MissedAt is not { } missed || missed > London.EndOfDay(record.Last) - TimeSpan.FromMinutes(1), $"{what} ended on {record.Last} and was missed at {record.MissedAt:O}.");
        world.Expect(record.HappenedOn is not { } on || (on >= record.First && on <= record.Last), $"{what} was done on {record.HappenedOn}, outside it.");
        if (recorded.Contains((record.Kind, record.PeriodId)))
            world.Expect(record.State is RecurringState.Done or RecurringState.NotThisTime, $"{what} was recorded, and is {record.State}.");
    }

    private Task<RecurringChoices> ChoicesAsync() => School.Get<IRecurringDuties>().ChoicesAsync(School.Id);

    /// <summary>Some of them, by chance; nothing where somebody chooses at the same time.</summary>
    private async Task ChooseAsync(World world)
    {
        var before = await ChoicesAsync();
        var kinds = RecurringKinds.All.Select(kind => kind.Id).Where(_ => world.Random.Next(2) == 0).ToList();
        await world.PersistAsync(services => services.GetRequiredService<RecurringSwitching>().ChooseAsync(School.Coordinator, before, kinds, alncoIsOnLeadershipTeam: false, CancellationToken.None));
    }

    private async Task EnterAsync(World world)
    {
        var before = await ChoicesAsync();
        List<string> kinds = [.. RecurringKinds.All.Where(kind => kind.HasDates && before.IsOn(kind.Id)).Select(kind => kind.Id)];
        if (kinds.Count == 0)
            return;
        var (kind, date) = (kinds[world.Random.Next(kinds.Count)], StepActs.Today(world).AddDays(world.Random.Next(10, 120)));
        await world.PersistAsync(services => services.GetRequiredService<RecurringSwitching>().EnterAsync(School.Coordinator, before, kind, date, CancellationToken.None));
    }

    /// <summary>One that is open, or was missed.</summary>
    private async Task RecordAsync(World world)
    {
        var year = SchoolYear.Of(StepActs.Today(world));
        List<RecurringRecord> periods = [.. (await School.Get<IRecurringDuties>().OfYearAsync(School.Id, year)).Where(record => record.State is RecurringState.Open or RecurringState.Missed)];
        if (periods.Count == 0)
            return;
        var period = periods[world.Random.Next(periods.Count)];
        var form = RecurringForm.For(RecurringKinds.Find(period.Kind)!, period, StepActs.Today(world));
        if (new FormFilling(world.Random, Manner).Fill(form, period.Kind, StepActs.Today(world)) is not var (values, _))
            return;
        var problems = await world.PersistAsync(services => services.GetRequiredService<RecurringRecording>().RecordAsync(School.Coordinator, period, values, CancellationToken.None));
        if (problems.Count == 0)
            recorded.Add((period.Kind, period.PeriodId));
        else
            await ExpectAsync(world, period, values, problems[0].Code.Code);
    }

    /// <summary>Somebody was faster, the period has ended meanwhile, or what was typed is right no longer.</summary>
    private async Task ExpectAsync(World world, RecurringRecord period, FormValues values, string code)
    {
        var now = await School.Get<IRecurringDuties>().FindAsync(School.Id, period.Year, period.Kind, period.PeriodId);
        var form = RecurringForm.For(RecurringKinds.Find(period.Kind)!, period, StepActs.Today(world));
        world.Expect(now != period || FormReader.Check(form, values).Count > 0, $"The record of period {period.PeriodId} of '{period.Kind}' was refused: {code}.");
    }

    private static bool IsOver(World world, DateOnly last) => London.EndOfDay(last) < world.Now - TimeSpan.FromHours(1);
}

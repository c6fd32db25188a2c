using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The one way in which a person records a recurring duty: checked, stored in one transaction, then said to the engine.</summary>
public sealed class RecurringRecording(IRecurringDuties duties, IPeople people, Nudging nudging, TimeProvider time)
{
    /// <summary>The period as it stands; null where it has not begun.</summary>
    public async Task<RecurringRecord?> FindAsync(string bodyId, string kind, string periodId, CancellationToken cancellationToken) =>
        YearOf(periodId) is { } year ? await duties.FindAsync(bodyId, year, kind, periodId, cancellationToken) : null;

    /// <summary>Records a period as done or as not done this time.</summary>
    /// <returns>What is wrong; empty where it is stored.</returns>
    public async Task<IReadOnlyList<Problem>> RecordAsync(Actor actor, RecurringRecord period, FormValues values, CancellationToken cancellationToken)
    {
        if (!StepAccess.IsStaff(actor, period.BodyId) || RecurringKinds.Find(period.Kind) is not { } kind)
            return [new Problem(ErrorCodes.NotAllowed, null, RecurringKinds.Find(period.Kind)?.Title ?? BilingualText.Same(period.Kind))];
        var now = time.GetUtcNow();
        var today = London.DateOf(now);
        var form = RecurringForm.For(kind, period, today);
        if (FormReader.Check(form, values) is { Count: > 0 } problems)
            return problems;

        var isDone = values["outcome"] == RecurringForm.Done;
        var recorded = period with
        {
            State = isDone ? RecurringState.Done : RecurringState.NotThisTime,
            HappenedOn = isDone ? values.Date("happenedOn") : null,
            Note = isDone ? values["note"] : values["reason"],
            PersonId = actor.PersonId,
            SettledAt = now,
        };
        var happenedOn = recorded.HappenedOn ?? today;
        var nudge = new Nudge(RecurringDutyProcess.PlaceOf(period.BodyId), Ids.New(), period.RunId, RecurringDutyProcess.Changed, now);
        var outcome = await duties.RecordAsync(
            recorded, new StepAnswer(actor.PersonId, happenedOn, now, FormReader.Normalise(form, values)),
            RecurringSettling.Audit("recurring-recorded", recorded, actor.PersonId, happenedOn, now), nudge, cancellationToken);
        if (outcome != AnswerOutcome.Stored)
            return [await SettledAsync(period, cancellationToken)];
        await nudging.SayIfPossibleAsync(nudge, cancellationToken);
        return [];
    }

    private async Task<Problem> SettledAsync(RecurringRecord period, CancellationToken cancellationToken)
    {
        if (await duties.FindAsync(period.BodyId, period.Year, period.Kind, period.PeriodId, cancellationToken) is not { PersonId: { } personId, SettledAt: { } at })
            return new Problem(ErrorCodes.PageStale);
        var name = (await people.FindAsync(period.BodyId, personId, cancellationToken))?.FullName ?? personId;
        return new Problem(ErrorCodes.StepAnswered, null, BilingualText.Same(name), BilingualDate.Date(London.DateOf(at)));
    }

    /// <summary>A period's id begins with its school year, or is a date.</summary>
    private static SchoolYear? YearOf(string periodId) =>
        DateOnly.TryParseExact(periodId, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? SchoolYear.Of(date)
        : periodId.Length >= 4 && int.TryParse(periodId.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2100 ? new SchoolYear(year)
        : null;
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The one way in which somebody records what became of provision that they give: their own rows, and nobody else's.</summary>
public sealed class DeliveryRecording(IDeliveries deliveries, ISteps steps, TimeProvider time)
{
    /// <summary>The rows that somebody gives now, by case.</summary>
    public async Task<IReadOnlyList<(CaseKey Case, IReadOnlyList<ProvisionRow> Rows)>> OwnRowsAsync(Actor actor, CancellationToken cancellationToken)
    {
        var own = new List<(CaseKey, IReadOnlyList<ProvisionRow>)>();
        foreach (var key in await deliveries.CasesOfAsync(actor.BodyId, actor.PersonId, cancellationToken))
            if (await RowsAsync(actor, key, cancellationToken) is { Count: > 0 } rows)
                own.Add((key, rows));
        return own;
    }

    /// <summary>Records what became of a row on a day, today or since the Monday of last week, but not before it was given at all. Nothing is stored where there is any problem.</summary>
    public async Task<IReadOnlyList<Problem>> RecordAsync(Actor actor, CaseKey key, string rowId, DateOnly on, DeliveryOutcome outcome, MissedReason? why, string welshSteps, CancellationToken cancellationToken)
    {
        var isOwn = actor.BodyId == key.BodyId && (await deliveries.CasesOfAsync(actor.BodyId, actor.PersonId, cancellationToken)).Contains(key);
        if (!isOwn || (await RowsAsync(actor, key, cancellationToken)).FirstOrDefault(row => row.RowId == rowId) is not { } row)
            return [new Problem(ErrorCodes.NotAllowed, null, new BilingualText("cofnodi’r ddarpariaeth hon", "record this provision"))];
        var problems = Check(row, on, outcome, why, welshSteps).ToList();
        if (problems.Count > 0)
            return problems;

        var now = time.GetUtcNow();
        var delivery = new Delivery(key, rowId, on, outcome, why, outcome == DeliveryOutcome.GivenNotInWelsh && welshSteps.Length > 0 ? welshSteps : null, actor.PersonId, now);
        await deliveries.RecordAsync(delivery, cancellationToken);
        return [];
    }

    private async Task<IReadOnlyList<ProvisionRow>> RowsAsync(Actor actor, CaseKey key, CancellationToken cancellationToken) =>
        MonitoringRecord.OfCase(await steps.OfCaseAsync(key, cancellationToken)) is { } record
            ? [.. record.Current.Where(row => row.Deliverers.Contains(actor.PersonId))]
            : [];

    private IEnumerable<Problem> Check(ProvisionRow row, DateOnly on, DeliveryOutcome outcome, MissedReason? why, string welshSteps)
    {
        var today = London.Today(time);
        if (on > today)
            yield return new Problem(ErrorCodes.DateInFuture, "on", BilingualDate.Date(on));
        var first = row.From > MonitoringRules.RecordedFrom(today) ? row.From : MonitoringRules.RecordedFrom(today);
        if (on < first)
            yield return new Problem(ErrorCodes.DateTooEarly, "on", BilingualDate.Date(first));
        if ((outcome == DeliveryOutcome.Missed) != (why is not null))
            yield return new Problem(ErrorCodes.ChooseAnOption, "why", new BilingualText("Pam?", "Why?"));
        if (outcome == DeliveryOutcome.GivenNotInWelsh && !row.InWelsh)
            yield return new Problem(ErrorCodes.UnknownOption, "outcome", BilingualText.Same($"{outcome}"));
        if (welshSteps.Length > FormReader.ShortTextLimit)
            yield return new Problem(ErrorCodes.TooLong, "welshSteps", BilingualText.Same(welshSteps.Length), BilingualText.Same(FormReader.ShortTextLimit));
    }
}

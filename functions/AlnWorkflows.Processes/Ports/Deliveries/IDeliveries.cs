namespace AlnWorkflows.Processes.Ports;

/// <summary>The record of delivery of each plan's provision, and who keeps it.</summary>
public interface IDeliveries
{
    /// <summary>Records what became of a row on a day; a later record of the same day takes its place, and keeps the one
    /// before where it says something else.</summary>
    Task RecordAsync(Delivery delivery, CancellationToken cancellationToken = default);

    /// <summary>What was recorded from one London date to another, both included; oldest first.</summary>
    Task<IReadOnlyList<Delivery>> OfCaseAsync(CaseKey key, DateOnly from, DateOnly to, CancellationToken cancellationToken = default);

    /// <summary>Says who gives provision to the learner of a case now; whoever did before and is not named does no more.</summary>
    Task AssignAsync(CaseKey key, IReadOnlyList<string> personIds, CancellationToken cancellationToken = default);

    /// <summary>The cases of a body in which a person gives provision.</summary>
    Task<IReadOnlyList<CaseKey>> CasesOfAsync(string bodyId, string personId, CancellationToken cancellationToken = default);
}

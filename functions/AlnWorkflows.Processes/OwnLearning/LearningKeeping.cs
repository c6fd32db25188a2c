using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Processes.OwnLearning;

/// <summary>Keeps a member of staff's own list of what they have learnt.</summary>
public sealed class LearningKeeping(ILearning learning, TimeProvider time)
{
    /// <summary>Adds what was typed to somebody's own list.</summary>
    /// <param name="entryId">The same for a form sent twice.</param>
    /// <returns>What is wrong; empty where it is stored.</returns>
    public async Task<IReadOnlyList<Problem>> AddAsync(Actor actor, string entryId, FormValues values, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (FormReader.Check(LearningForm.For(London.DateOf(now)), values) is { Count: > 0 } problems)
            return problems;
        var entry = new LearningEntry(
            actor.BodyId, entryId, actor.PersonId, values.Date("on")!.Value, values["title"], values["kind"], LearningForm.Hours(values),
            values["provider"], values["learnt"], values.Checked("standards"), now);
        await learning.AddAsync(entry, Audit("learning-added", entry, now), cancellationToken);
        return [];
    }

    /// <summary>Takes an entry out of somebody's own list; false where it is not there.</summary>
    public async Task<bool> RemoveAsync(Actor actor, string entryId, CancellationToken cancellationToken) =>
        (await learning.OfPersonAsync(actor.BodyId, actor.PersonId, cancellationToken)).FirstOrDefault(entry => entry.EntryId == entryId) is { } entry
        && await learning.RemoveAsync(entry, Audit("learning-removed", entry, time.GetUtcNow()), cancellationToken);

    private static AuditEntry Audit(string what, LearningEntry entry, DateTimeOffset now) => new(
        RecurringDutyProcess.PlaceOf(entry.BodyId), what, entry.PersonId, entry.On, now, new Dictionary<string, string> { ["entry"] = entry.EntryId });
}

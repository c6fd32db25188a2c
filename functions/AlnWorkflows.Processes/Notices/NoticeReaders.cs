using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Who reads a notice, now, and in which language.</summary>
public sealed class NoticeReaders(ICases cases, IPeople people, TimeProvider time)
{
    public async Task<IReadOnlyList<Person>> OfAsync(CaseKey key, NoticeKind kind, CancellationToken cancellationToken)
    {
        var learner = (await cases.FindAsync(key, cancellationToken))!.Learner;
        var contacts = await cases.ContactsAsync(key, cancellationToken);
        var readers = new List<Person>();
        foreach (var id in NoticeRecipients.Of(kind, learner, contacts, London.Today(time)))
            readers.Add(await people.FindAsync(key.BodyId, id, cancellationToken) ?? throw new InvalidOperationException($"Person '{id}' of case '{key.CaseId}' is not in Records."));
        return readers;
    }

    public async Task<IEnumerable<Language?>> LanguagesAsync(NoticeOrder order, CancellationToken cancellationToken) =>
        (await OfAsync(order.Run.Key(), order.Kind, cancellationToken)).Select(reader => reader.Language);
}

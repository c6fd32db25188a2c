using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

/// <summary>People who come to be concerned with a case, or cease to be.</summary>
internal static class Contacts
{
    /// <summary>Adds somebody who agreed to notices by e-mail; returns their id.</summary>
    public static async Task<string> AddContactAsync(
        this ProcessHost host, CaseKey key, ContactRelation relation, Func<CaseContact, CaseContact>? contact = null, Func<Person, Person>? person = null)
    {
        var id = Ids.New();
        var role = relation is ContactRelation.Parent or ContactRelation.CaseFriend or ContactRelation.Representative ? Role.Family : Role.Professional;
        var added = new Person(
            key.BodyId, id, "Nest", "Powell", [role], Language.Cy, Email: $"{id}@example.org", Phone: "029 2000 0099", PostalAddress: "1 Stryd Fawr",
            NoticesByEmail: new EmailWillingness("Siân Evans", new DateOnly(2025, 9, 1)));
        await host.Get<IPeople>().SaveAsync(person?.Invoke(added) ?? added, null);
        await SaveAsync(host, key, (contact ?? (one => one))(new CaseContact(id, relation)));
        return id;
    }

    public static async Task EndContactAsync(this ProcessHost host, CaseKey key, string personId, DateOnly until) =>
        await SaveAsync(host, key, (await host.Get<ICases>().ContactsAsync(key)).Single(contact => contact.PersonId == personId) with { Until = until });

    public static async Task ChangePersonAsync(this ProcessHost host, CaseKey key, string personId, Func<Person, Person> change) =>
        await host.Get<IPeople>().SaveAsync(change((await host.Get<IPeople>().FindAsync(key.BodyId, personId))!), null);

    /// <summary>The id of the case's first parent.</summary>
    public static async Task<string> ParentAsync(this ProcessHost host, CaseKey key) =>
        (await host.Get<ICases>().ContactsAsync(key)).First(contact => contact.Relation == ContactRelation.Parent).PersonId;

    public static Task UnderstandsNotAsync(this ProcessHost host, CaseKey key) =>
        host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));

    private static Task SaveAsync(ProcessHost host, CaseKey key, CaseContact contact) =>
        host.Get<ICases>().SaveContactAsync(key, contact, new AuditEntry(key, "contact-changed", ProcessHost.Alnco, new DateOnly(2025, 9, 15), host.Time.GetUtcNow(), new Dictionary<string, string>()));
}

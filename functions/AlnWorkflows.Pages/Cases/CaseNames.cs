using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Who is who in one case: the body's staff and the people concerned.</summary>
internal sealed class CaseNames(IReadOnlyList<Person> staff, IReadOnlyList<CaseContactView> contacts)
{
    private readonly Dictionary<string, string> names = staff
        .Concat(contacts.Select(contact => contact.Person))
        .DistinctBy(person => person.PersonId)
        .ToDictionary(person => person.PersonId, person => person.FullName);

    public IReadOnlyList<CaseContactView> Contacts => contacts;

    public IReadOnlyDictionary<string, string> All => names;

    public bool Knows(string personId) => names.ContainsKey(personId);

    public string? JobOf(string personId) => contacts.FirstOrDefault(contact => contact.Person.PersonId == personId)?.Person.Job;

    public string Of(string personId) => names.GetValueOrDefault(personId, personId);
}

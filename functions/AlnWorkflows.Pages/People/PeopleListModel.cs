using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.People;

/// <summary>A body's staff and what is known of their accounts.</summary>
/// <param name="Done">What was just done; null where nothing was.</param>
/// <param name="LinksAccounts">People sign in with accounts here.</param>
public sealed record PeopleListModel(Body Body, IReadOnlyList<Person> Staff, BilingualText? Done, bool LinksAccounts);

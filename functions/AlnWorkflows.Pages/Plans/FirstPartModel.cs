using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Plans;

/// <summary>What goes into sections 1A and 1B of a plan, as far as the case knows it.</summary>
/// <param name="Languages">Those of the last version, else the one that the learner chose; both where neither is known.</param>
public sealed record FirstPartModel(CaseKey Case, string Reference, IReadOnlyList<FirstPartLine> Learner, IReadOnlyList<FirstPartLine> Contacts, IReadOnlyList<Language> Languages)
{
    public IEnumerable<BilingualText> Missing => Learner.Concat(Contacts).Where(line => line.Value is null).Select(line => line.Label);
}

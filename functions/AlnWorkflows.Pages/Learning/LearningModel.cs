using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Learning;

/// <summary>Somebody's own list of professional learning.</summary>
public sealed record LearningModel(Body Body, IReadOnlyList<LearningEntry> Entries, bool JustSaved)
{
    /// <summary>The list by school year, latest first.</summary>
    public IEnumerable<IGrouping<SchoolYear, LearningEntry>> Years => Entries.Reverse().GroupBy(entry => SchoolYear.Of(entry.On));
}

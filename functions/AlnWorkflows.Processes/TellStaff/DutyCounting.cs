using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Counts a school's duties.</summary>
public sealed class DutyCounting(IDuties duties, TimeProvider time)
{
    public const int NearDays = 14;

    private const int PageSize = 100;

    public async Task<DutyFigures> OfBodyAsync(string bodyId, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var yearBegan = SchoolYear.Of(today).First;
        var figures = new DutyFigures(0, 0, 0, 0, 0);
        await foreach (var duty in Paged.ItemsAsync(from => duties.OpenOfBodyAsync(bodyId, PageSize, from, cancellationToken)))
            figures = figures with
            {
                Open = figures.Open + 1,
                Near = figures.Near + (!duty.IsOverdue(today) && duty.SafeBy <= today.AddDays(NearDays) ? 1 : 0),
                Overdue = figures.Overdue + (duty.IsOverdue(today) ? 1 : 0),
                ExceptionsClaimed = figures.ExceptionsClaimed + (duty.Exception is null ? 0 : 1),
            };
        await foreach (var duty in Paged.ItemsAsync(from => duties.BreachedOfBodyAsync(bodyId, PageSize, from, cancellationToken)))
        {
            // Latest first: what comes now is from years before.
            if (duty.Breach!.Since < yearBegan)
                break;
            figures = figures with { BreachedThisYear = figures.BreachedThisYear + (duty.Breach.Correction is null ? 1 : 0) };
        }

        return figures;
    }
}

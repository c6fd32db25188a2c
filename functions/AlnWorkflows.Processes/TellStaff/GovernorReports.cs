using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>In the last full week of a term, to each link governor: the school's duties in numbers, none of them small.</summary>
public sealed class GovernorReports(IMessages messages, StaffPosting posting, DutyCounting counting)
{
    public async Task TellAsync(StaffDay day, CancellationToken cancellationToken)
    {
        if (!day.Calendar.Covers(day.Today)
            || SchoolHoliday.NextEndOfTerm(day.Today, day.Calendar) is not { } holiday
            || day.Today < holiday.LastFullWeek(day.Calendar))
            return;
        var subject = string.Create(CultureInfo.InvariantCulture, $"term-{holiday.First:yyyy-MM}");
        foreach (var governor in day.Of(Role.LinkGovernor))
        {
            var order = new MessageOrder(day.Place, MessageKind.GovernorReport, governor.PersonId, subject, "1", StaffPosting.None);
            if (await messages.FindAsync(order.Case, order.Key, cancellationToken) is null)
                await posting.PostAsync(day.Body, order, [.. Values(await counting.OfBodyAsync(day.Body.BodyId, cancellationToken), day)], cancellationToken);
        }
    }

    private static IEnumerable<(string Key, BilingualText Value)> Values(DutyFigures figures, StaffDay day)
    {
        yield return ("countedOn", BilingualDate.Date(day.Today));
        yield return ("openCount", SmallFigures.Of(figures.Open));
        yield return ("nearCount", SmallFigures.Of(figures.Near));
        yield return ("overdueCount", SmallFigures.Of(figures.Overdue));
        yield return ("breachedCount", SmallFigures.Of(figures.BreachedThisYear));
        yield return ("exceptionCount", SmallFigures.Of(figures.ExceptionsClaimed));
    }
}

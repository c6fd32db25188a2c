using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Ten school days before each holiday, on the ALNCo's first day from then: what falls due during it or within a
/// week after it, and which periods of families run while the school is closed.</summary>
public sealed class HolidayLists(IMessages messages, StaffPosting posting, OwedLines lines)
{
    private const int SchoolDaysBefore = 10;

    private const int DaysAfter = 7;

    public async Task TellAsync(StaffDay day, CancellationToken cancellationToken)
    {
        if (!day.Calendar.Covers(day.Today)
            || SchoolHoliday.NextFrom(day.Today, day.Calendar) is not { } holiday
            || day.Calendar.SchoolDaysBetween(day.Today.AddDays(-1), holiday.LastDay) > SchoolDaysBefore)
            return;
        var due = day.Items.Where(item => item.ReplyBy is null && FallsDue(item, holiday)).ToList();
        var families = day.Items.Where(item => item.ReplyBy is { } by && by >= holiday.First).ToList();
        if (due.Count + families.Count == 0)
            return;
        foreach (var reader in day.Of(Role.Alnco).SelectMany(alnco => Readers(day, alnco, holiday)).DistinctBy(reader => reader.PersonId))
            await TellAsync(day, reader, holiday, due, families, cancellationToken);
    }

    private static bool FallsDue(OwedItem item, SchoolHoliday holiday)
    {
        var until = holiday.Reopens.AddDays(DaysAfter);
        return Within(item.SafeBy) || Within(item.LegalLatest);

        bool Within(DateOnly? date) => date >= holiday.First && date <= until;
    }

    /// <summary>The ALNCo on a day of theirs; whoever covers for one who has none left before the holiday.</summary>
    private static IEnumerable<Person> Readers(StaffDay day, Person alnco, SchoolHoliday holiday)
    {
        if (AlnDays.IsOne(alnco, day.Today, day.Calendar))
            return [alnco];
        return AlnDays.NextAfter(alnco, day.Today, day.Calendar) <= holiday.LastDay ? [] : AlnDays.IsAway(alnco, day.Today) ? day.CoverOf(alnco) : [alnco];
    }

    private async Task TellAsync(StaffDay day, Person reader, SchoolHoliday holiday, List<OwedItem> due, List<OwedItem> families, CancellationToken cancellationToken)
    {
        // A closure may move the holiday by a day or two: its month is what names it.
        var subject = string.Create(CultureInfo.InvariantCulture, $"holiday-{holiday.First:yyyy-MM}");
        var order = new MessageOrder(day.Place, MessageKind.StaffHolidayList, reader.PersonId, subject, "1", StaffPosting.None);
        if (await messages.FindAsync(order.Case, order.Key, cancellationToken) is not null)
            return;
        var all = $"/schools/{day.Body.BodyId}/duties";
        var values = new List<(string, BilingualText)>
        {
            ("closedFrom", BilingualDate.Date(holiday.First)),
            ("reopensOn", BilingualDate.Date(holiday.Reopens)),
        };
        if (due.Count > 0)
            values.Add(("dueLinks", lines.Of(due, day.Today, (_, _) => false, all)));
        if (families.Count > 0)
            values.Add(("familyLinks", lines.Of(families, day.Today, (_, _) => false, all)));
        await posting.PostAsync(day.Body, order, values, cancellationToken);
    }
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>On the first school day of a week, to each headteacher: what is late and what is due within two weeks, by owner.
/// What they co-ordinate themselves stands in their own list.</summary>
public sealed class HeadteacherWeeks(IMessages messages, StaffPosting posting, OwedLines lines)
{
    private const int DaysAhead = 14;

    public async Task TellAsync(StaffDay day, CancellationToken cancellationToken)
    {
        var monday = Week.MondayOf(day.Today);
        if (Enumerable.Range(0, day.Today.DayNumber - monday.DayNumber).Select(monday.AddDays).Any(earlier => AlnDays.IsOpen(day.Calendar, earlier)))
            return;
        foreach (var head in day.Of(Role.Headteacher))
        {
            var order = new MessageOrder(day.Place, MessageKind.HeadteacherWeek, head.PersonId, $"week-{StaffPosting.On(monday)}", "1", StaffPosting.None);
            var duties = day.Items.Where(item => item is { Duty: not null, ReplyBy: null } && !item.OwnerIds.Contains(head.PersonId)).ToList();
            var late = day.Items.Where(item => item.IsLate(day.Today) && item.ReplyBy is null && !item.OwnerIds.Contains(head.PersonId)).ToList();
            var soon = duties.Except(late).Where(item => item.SafeBy <= day.Today.AddDays(DaysAhead)).ToList();
            if (late.Count + soon.Count > 0 && await messages.FindAsync(order.Case, order.Key, cancellationToken) is null)
                await posting.PostAsync(day.Body, order, [.. Values(day, late, soon)], cancellationToken);
        }
    }

    private IEnumerable<(string Key, BilingualText Value)> Values(StaffDay day, List<OwedItem> late, List<OwedItem> soon)
    {
        if (late.Count > 0)
            yield return ("lateLinks", ByOwner(day, late));
        if (soon.Count > 0)
            yield return ("soonLinks", ByOwner(day, soon));
    }

    private BilingualText ByOwner(StaffDay day, List<OwedItem> items) => OwedLines.Joined(items
        .Select(item => (Owner: OwnerOf(day, item), Item: item))
        .OrderBy(pair => pair.Owner, StringComparer.Ordinal)
        .ThenBy(pair => pair.Item.SafeBy)
        .Take(OwedLines.Most)
        .Select(pair => OwedWording.Owner.With(BilingualText.Same(pair.Owner), lines.Line(pair.Item, day.Today, (_, _) => false))));

    private static string OwnerOf(StaffDay day, OwedItem item) =>
        string.Join(", ", day.Staff.Where(person => item.OwnerIds.Contains(person.PersonId)).Select(person => person.FullName));
}

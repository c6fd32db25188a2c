using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>One message to an ALNCo or co-ordinator at the start of each of their days: everything that is theirs. Between
/// these days, and to their cover while they are away, only what would pass its safe date before the next one.</summary>
public sealed class DailyLists(IMessages messages, StaffPosting posting, OwedLines lines)
{
    public async Task TellAsync(StaffDay day, CancellationToken cancellationToken)
    {
        foreach (var person in day.Staff.Where(person => person.Roles.Contains(Role.Alnco) || person.Roles.Contains(Role.Coordinator)))
        {
            var items = day.Items.Where(item => item.OwnerIds.Contains(person.PersonId)).ToList();
            if (AlnDays.IsOne(person, day.Today, day.Calendar))
                await TellAsync(day, person, MessageKind.StaffList, items, onlyNew: false, cancellationToken);
            else
                await TellWhatCannotWaitAsync(day, person, items, cancellationToken);
        }
    }

    private async Task TellWhatCannotWaitAsync(StaffDay day, Person person, List<OwedItem> items, CancellationToken cancellationToken)
    {
        var next = AlnDays.NextAfter(person, day.Today, day.Calendar);
        var pressing = items.Where(item => item.CannotWait(day.Today, next)).ToList();
        if (!AlnDays.IsAway(person, day.Today))
            await TellAsync(day, person, MessageKind.StaffCannotWait, pressing, onlyNew: true, cancellationToken);
        else
            foreach (var cover in day.CoverOf(person))
                await TellAsync(day, cover, MessageKind.StaffCover, pressing, onlyNew: true, cancellationToken, person.PersonId);
    }

    private async Task TellAsync(StaffDay day, Person reader, MessageKind kind, IReadOnlyList<OwedItem> items, bool onlyNew, CancellationToken cancellationToken, string occurrence = "1")
    {
        var order = new MessageOrder(day.Place, kind, reader.PersonId, StaffPosting.On(day.Today), occurrence, StaffPosting.None);
        if (items.Count == 0 || await messages.FindAsync(order.Case, order.Key, cancellationToken) is not null)
            return;
        var told = await ToldAsync(reader, items, cancellationToken);
        bool IsNews(OwedItem item) => !told.Contains((item.Case, item.Fact)) || item.Rungs.Any(rung => !told.Contains((item.Case, rung.Fact)));
        var listed = onlyNew ? [.. items.Where(IsNews)] : items;
        if (listed.Count == 0)
            return;

        var news = listed.Take(OwedLines.Most)
            .SelectMany(item => item.Rungs.Select(rung => rung.Fact).Prepend(item.Fact).Where(fact => !told.Contains((item.Case, fact))).Select(fact => new ToldFact(item.Case, fact, reader.PersonId)))
            .Take(StaffPosting.MostFacts)
            .ToList();
        var text = lines.Of(listed, day.Today, (item, rung) => !told.Contains((item.Case, rung.Fact)), $"/schools/{day.Body.BodyId}/my-list");
        await posting.PostAsync(day.Body, order with { Tells = news }, [("itemLinks", text)], cancellationToken);
    }

    private async Task<HashSet<(CaseKey Case, string Fact)>> ToldAsync(Person reader, IReadOnlyList<OwedItem> items, CancellationToken cancellationToken)
    {
        var told = new HashSet<(CaseKey, string)>();
        foreach (var key in items.Select(item => item.Case).Distinct())
            told.UnionWith((await messages.ToldAsync(key, cancellationToken)).Where(fact => fact.PersonId == reader.PersonId).Select(fact => (fact.Case, fact.Fact)));
        return told;
    }
}

using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Reminds those who give provision of what they have recorded nothing about for ten school days; of each row at
/// most once a month, as some are given seldom. Regulation 29(c) of the ALN (Wales) Regulations 2021 has records kept; the
/// rhythm is local practice.</summary>
public sealed class UnrecordedProvision(IDeliveries deliveries, DeliveryRecording recording, ICases cases, IMessages messages, StaffPosting posting, ServiceSettings settings)
{
    private const int SchoolDays = 10;

    public async Task TellAsync(StaffDay day, CancellationToken cancellationToken)
    {
        foreach (var person in day.Staff.Where(person => !AlnDays.IsAway(person, day.Today)))
        {
            var lines = new List<(BilingualText Line, ToldFact Fact)>();
            foreach (var (key, rows) in await recording.OwnRowsAsync(new Actor(person.PersonId, day.Body.BodyId, person.Roles), cancellationToken))
                if (await cases.FindAsync(key, cancellationToken) is { Hold: null } found)
                    lines.AddRange(await LinesAsync(day, person, found, rows, cancellationToken));
            if (lines.Count > 0)
                await PostAsync(day, person, [.. lines.Take(OwedLines.Most)], cancellationToken);
        }
    }

    private async Task<IReadOnlyList<(BilingualText Line, ToldFact Fact)>> LinesAsync(StaffDay day, Person person, Case found, IReadOnlyList<ProvisionRow> rows, CancellationToken cancellationToken)
    {
        var recorded = await deliveries.OfCaseAsync(found.Key, day.Today.AddDays(-MonitoringRules.DaysLookedBack), day.Today, cancellationToken);
        var told = (await messages.ToldAsync(found.Key, cancellationToken)).Where(fact => fact.PersonId == person.PersonId).Select(fact => fact.Fact).ToHashSet();
        return
        [
            .. from row in rows
               let since = recorded.Where(delivery => delivery.RowId == row.RowId).Select(delivery => delivery.On.AddDays(1)).Append(row.From).Max()
               let fact = new ToldFact(found.Key, string.Create(CultureInfo.InvariantCulture, $"unrecorded-{row.RowId}-{day.Today:yyyy-MM}"), person.PersonId)
               where IsLong(since, day) && !told.Contains(fact.Fact)
               select (Line(found, since), fact),
        ];
    }

    private BilingualText Line(Case found, DateOnly since)
    {
        var item = OwedWording.Item.With(BilingualText.Same(found.Reference), BilingualText.Same(found.Learner.Initials), OwedWording.Unrecorded.With(BilingualDate.Date(since)));
        var link = settings.LinkTo($"/schools/{found.Key.BodyId}/my-provision");
        return new($"{item.Cy} {link}", $"{item.En} {link}");
    }

    /// <summary>Whether ten school days have passed since a day, that day included and today not.</summary>
    private static bool IsLong(DateOnly since, StaffDay day) =>
        Enumerable.Range(0, Math.Max(0, day.Today.DayNumber - since.DayNumber)).Count(passed => AlnDays.IsOpen(day.Calendar, since.AddDays(passed))) >= SchoolDays;

    private Task PostAsync(StaffDay day, Person reader, IReadOnlyList<(BilingualText Line, ToldFact Fact)> lines, CancellationToken cancellationToken)
    {
        var order = new MessageOrder(day.Place, MessageKind.ProvisionUnrecorded, reader.PersonId, StaffPosting.On(day.Today), "1", StaffPosting.None) { Tells = [.. lines.Select(line => line.Fact)] };
        return posting.PostAsync(day.Body, order, [("itemLinks", OwedLines.Joined(lines.Select(line => line.Line)))], cancellationToken);
    }
}

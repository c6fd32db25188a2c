using AlnWorkflows.Processes.Data;

namespace AlnWorkflows.Processes.Law;

internal static class RuleChecks
{
    public static void Check(Rule rule, DataProblems problems)
    {
        problems.RequireId(rule.Id, "id");
        problems.Require(rule.Version >= 1, "version", $"must be at least 1, is {rule.Version}.");
        problems.RequireText(rule.Name, "name");
        problems.RequireText(rule.OwedBy, "owedBy");
        problems.RequireText(rule.Citation, "citation");
        problems.Require(!(rule.EffectiveTo < rule.EffectiveFrom), "effectiveTo", $"{rule.EffectiveTo:O} is before effectiveFrom {rule.EffectiveFrom:O}.");
        CheckEvents(rule.Anchors, "anchors", problems);
        CheckEvents(rule.StoppedBy, "stoppedBy", problems);
        for (var i = 0; i < rule.Exceptions.Count; i++)
            problems.RequireText(rule.Exceptions[i], $"exceptions[{i}]");
        for (var i = 0; i < rule.Told.Count; i++)
            problems.RequireText(rule.Told[i], $"told[{i}]");
        for (var i = 0; i < rule.Notes.Count; i++)
            problems.RequireText(rule.Notes[i], $"notes[{i}]");
        if (rule.WithoutPeriod is { } withoutPeriod)
            problems.RequireText(withoutPeriod, "withoutPeriod");
        problems.Require(
            (rule.Period is null) == (rule.WithoutPeriod is not null), "period", "must be given, or withoutPeriod in its place, and not both.");
        if (rule.Period is { } period)
        {
            PeriodChecks.Check(period, problems);
            problems.Require(
                rule.PeriodOf == PeriodOwner.Family || !period.FromDelivery, "period.fromDelivery", "is only for a family's period.");
            problems.Require(
                rule.PeriodOf == PeriodOwner.Family || period.FirstDay != FirstDay.Open, "period.firstDay", "open is only for a family's period.");
        }
        if (rule.SuspendedBy.Count > 0)
        {
            CheckEvents(rule.SuspendedBy, "suspendedBy", problems);
            problems.Require(
                rule.Period is { NeedsCalendar: true, CountsDays: true }, "suspendedBy", "must be empty where the period is not in days of a calendar: what is used up is kept in whole units.");
        }
    }

    public static void CheckTogether(IReadOnlyList<Rule> rules, DataProblems problems)
    {
        foreach (var versions in rules.GroupBy(rule => rule.Id))
        {
            var inOrder = versions.OrderBy(rule => rule.EffectiveFrom).ToList();
            problems.Require(
                versions.DistinctBy(rule => rule.Version).Count() == inOrder.Count,
                "version", $"two entries of {versions.Key} have the same version.");
            problems.Require(
                inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.EffectiveTo < pair.Second.EffectiveFrom),
                "effectiveTo", $"two versions of {versions.Key} are in force on the same day.");
        }
    }

    private static void CheckEvents(IReadOnlyList<LegalEvent> events, string field, DataProblems problems)
    {
        problems.Require(events.Count > 0, field, "is empty; name at least one event.");
        problems.Require(events.DistinctBy(e => e.Event).Count() == events.Count, field, "names the same event twice.");
        for (var i = 0; i < events.Count; i++)
        {
            problems.Require(!string.IsNullOrWhiteSpace(events[i].Event), $"{field}[{i}].event", "is empty.");
            problems.RequireText(events[i].Description, $"{field}[{i}].description");
        }
    }
}

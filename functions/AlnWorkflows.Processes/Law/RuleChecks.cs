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
        CheckCounting(rule, problems);
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

    private static void CheckCounting(Rule rule, DataProblems problems)
    {
        if (rule.Unit == PeriodUnit.SchoolDays)
        {
            problems.Require(rule.Length >= 2, "length", $"must be at least 2 school days, is {rule.Length}.");
            problems.Require(rule.Calendar == CalendarKind.School, "calendar", "must be school where the unit is schoolDays.");
            problems.Require(rule.FirstDay == FirstDay.DayAfterTrigger, "firstDay", "must be dayAfterTrigger where the unit is schoolDays.");
            problems.Require(rule.RollForward == RollForward.NotNeeded, "rollForward", "must be notNeeded where the unit is schoolDays.");
        }
        else
        {
            problems.Require(rule.Length >= 1, "length", $"must be at least 1, is {rule.Length}.");
            problems.Require(rule.Calendar == CalendarKind.None, "calendar", "must be none where the unit is calendarMonths.");
            problems.Require(rule.FirstDay == FirstDay.TriggerDay, "firstDay", "must be triggerDay where the unit is calendarMonths.");
            problems.Require(rule.RollForward == RollForward.None, "rollForward", "must be none where the unit is calendarMonths.");
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

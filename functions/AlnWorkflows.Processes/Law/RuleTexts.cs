using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>Every text of a rule with its field. The Welsh is our own, in the words of the Act and the Regulations where
/// they have them, and a translator has yet to proof it.</summary>
public static class RuleTexts
{
    public static IEnumerable<(string Field, BilingualText Text)> Of(Rule rule)
    {
        yield return ("name", rule.Name);
        yield return ("owedBy", rule.OwedBy);
        foreach (var anchor in rule.Anchors)
            yield return ($"anchors.{anchor.Event}", anchor.Description);
        if (rule.WithoutPeriod is { } withoutPeriod)
            yield return ("withoutPeriod", withoutPeriod);
        foreach (var extension in rule.Period?.Extensions ?? [])
            yield return ($"period.extensions.{extension.Event}", extension.Description);
        foreach (var stop in rule.StoppedBy)
            yield return ($"stoppedBy.{stop.Event}", stop.Description);
        foreach (var exception in rule.Exceptions)
            yield return ("exceptions", exception);
        foreach (var told in rule.Told)
            yield return ("told", told);
        foreach (var note in rule.Notes)
            yield return ("notes", note);
        yield return ("citation", rule.Citation);
    }
}

using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Law;

/// <summary>A rule as a few lines of text.</summary>
public static class RuleText
{
    private static readonly BilingualText Who = new("Pwy", "Who");
    private static readonly BilingualText Starts = new("Yn dechrau", "Starts");
    private static readonly BilingualText Allowed = new("Cyfnod", "Period");
    private static readonly BilingualText Longer = new("Yn hirach", "Longer");
    private static readonly BilingualText Stops = new("Yn dod i ben", "Stops");
    private static readonly BilingualText Exceptions = new("Eithriad", "Exception");
    private static readonly BilingualText Told = new("Pwy sy’n cael gwybod", "Who is told");
    private static readonly BilingualText Notes = new("Nodyn", "Note");
    private static readonly BilingualText Source = new("Ffynhonnell", "Source");
    private static readonly BilingualText InForce = new("Mewn grym", "In force");

    /// <summary>The name with id, version and mark, then a line a fact.</summary>
    public static string Of(Rule rule, Language language)
    {
        var lines = new List<string> { $"{rule.Name.In(language)} ({rule.Id}, {rule.Version}, {rule.Confidence})" };
        Add(Who, rule.OwedBy);
        foreach (var anchor in rule.Anchors)
            Add(Starts, anchor.Description);
        Add(Allowed, rule.Period is { } period ? PeriodWords.Of(period) : rule.WithoutPeriod!);
        foreach (var extension in rule.Period?.Extensions ?? [])
            Add(Longer, new BilingualText("{0}: {1}", "{0}: {1}").With(PeriodWords.Of(rule.Period!.Unit, extension.Length), extension.Description));
        foreach (var stop in rule.StoppedBy)
            Add(Stops, stop.Description);
        foreach (var exception in rule.Exceptions)
            Add(Exceptions, exception);
        foreach (var told in rule.Told)
            Add(Told, told);
        foreach (var note in rule.Notes)
            Add(Notes, note);
        Add(Source, rule.Citation);
        Add(InForce, Dates(rule));
        return string.Join('\n', lines);

        void Add(BilingualText label, BilingualText text) => lines.Add($"  {label.In(language)}: {text.In(language)}");
    }

    private static BilingualText Dates(Rule rule) => rule.EffectiveTo is { } last
        ? new BilingualText("{0} – {1}", "{0} to {1}").With(BilingualDate.Date(rule.EffectiveFrom), BilingualDate.Date(last))
        : new BilingualText("o {0}", "from {0}").With(BilingualDate.Date(rule.EffectiveFrom));
}

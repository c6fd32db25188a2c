using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>What is owed as lines of a message, each ending in its link.</summary>
public sealed class OwedLines(ServiceSettings settings)
{
    /// <summary>A message of more is no list any more; the rest stands on the page it ends with.</summary>
    public const int Most = 45;

    /// <param name="saysRung">Which rungs the reader has not been told of.</param>
    /// <param name="morePath">The page with everything.</param>
    public BilingualText Of(IReadOnlyList<OwedItem> items, DateOnly today, Func<OwedItem, OwedRung, bool> saysRung, string morePath)
    {
        var lines = items.Take(Most).Select(item => Line(item, today, saysRung)).ToList();
        if (items.Count > Most)
            lines.Add(OwedWording.More.With(BilingualText.Same(settings.LinkTo(morePath))));
        return Joined(lines);
    }

    public static BilingualText Joined(IEnumerable<BilingualText> lines)
    {
        var all = lines.ToList();
        return new(string.Join('\n', all.Select(line => line.Cy)), string.Join('\n', all.Select(line => line.En)));
    }

    public BilingualText Line(OwedItem item, DateOnly today, Func<OwedItem, OwedRung, bool> saysRung) =>
        new(Sentence(item, today, saysRung, Language.Cy), Sentence(item, today, saysRung, Language.En));

    private string Sentence(OwedItem item, DateOnly today, Func<OwedItem, OwedRung, bool> saysRung, Language language) =>
        string.Join(' ', Parts(item, today, saysRung).Select(part => part.In(language)).Append(settings.LinkTo(item.Path)));

    private static IEnumerable<BilingualText> Parts(OwedItem item, DateOnly today, Func<OwedItem, OwedRung, bool> saysRung)
    {
        yield return item.Initials is { } initials ? OwedWording.Item.With(BilingualText.Same(item.Reference), initials, item.What) : OwedWording.OfSchool.With(item.What);
        if (item.ReplyBy is { } replyBy)
            yield return OwedWording.ReplyBy.With(BilingualDate.Date(replyBy));
        else if (item.SafeBy is { } safeBy)
            yield return OwedWording.SafeBy.With(BilingualDate.Date(safeBy));
        if (item is { Duty: not null, ReplyBy: null, LegalLatest: { } latest })
            yield return OwedWording.LegalLatest.With(BilingualDate.Date(latest));
        var said = item.Rungs.LastOrDefault(rung => rung.Words is not null && saysRung(item, rung))?.Words;
        if (said is not null)
            yield return said;
        else if (item.IsLate(today))
            yield return OwedWording.IsLate;
    }
}

namespace AlnWorkflows.Kills;

/// <summary>Holds the endings of killed stories against the undisturbed one, and says so as it goes.</summary>
internal sealed class Comparison(Ending undisturbed)
{
    private int _alike;
    private int _different;
    private int _secondCopies;

    public void Add(int number, TimeSpan moment, (Ending Ending, TimeSpan Took, bool WasKilled) story)
    {
        Console.WriteLine($"kill {number} after {moment.TotalSeconds:0.00} s{(story.WasKilled ? "" : " (the story had ended)")}: second copies after an unknown outcome: {story.Ending.SecondCopies}, {story.Took.TotalSeconds:0.0} s");
        Add(story.Ending);
    }

    public void Add(Ending ending)
    {
        var lost = Without(undisturbed.Lines, ending.Lines);
        var added = Without(ending.Lines, undisturbed.Lines);
        var isAlike = lost.Count == 0 && added.Count == 0;
        _alike += isAlike ? 1 : 0;
        _different += isAlike ? 0 : 1;
        _secondCopies += ending.SecondCopies;
        if (!isAlike)
            Console.WriteLine("    ENDED OTHERWISE");
        foreach (var line in lost)
            Console.WriteLine($"    lost:  {line}");
        foreach (var line in added)
            Console.WriteLine($"    added: {line}");
    }

    /// <returns>The exit code.</returns>
    public int Conclude()
    {
        Console.WriteLine($"second copies of a mail after an unknown outcome, in all: {_secondCopies}");
        Console.WriteLine($"{_alike} stories ended alike, {_different} did not");
        return _different == 0 ? 0 : 1;
    }

    /// <summary>Each line as often as it stands in the first more than in the second.</summary>
    private static List<string> Without(IEnumerable<string> first, IEnumerable<string> second)
    {
        var rest = first.ToList();
        foreach (var line in second)
            rest.Remove(line);
        return rest;
    }
}

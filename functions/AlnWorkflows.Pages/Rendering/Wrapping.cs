namespace AlnWorkflows.Pages.Rendering;

/// <summary>Drawings do not wrap words by themselves.</summary>
internal static class Wrapping
{
    /// <summary>The text in lines of at most so many letters; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, int length)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= length)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return lines;
    }
}

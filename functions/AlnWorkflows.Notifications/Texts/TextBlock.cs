using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>One paragraph, heading or list item of a standard text.</summary>
internal sealed record TextBlock
{
    public TextBlockKind Kind { get; init; }

    /// <summary>How a common line is shown.</summary>
    public TextBlockKind As { get; init; }

    /// <summary>The common line, the group, the free text or the value of several lines.</summary>
    public string? Name { get; init; }

    public string? Cy { get; init; }

    public string? En { get; init; }

    public TextSource? Source { get; init; }

    /// <summary>Instead of the above where the learner is spoken to.</summary>
    public WordedText? Learner { get; init; }

    /// <summary>Only where this value or free text is given.</summary>
    public string? When { get; init; }

    /// <summary>Only where this value is not given.</summary>
    public string? Unless { get; init; }

    /// <summary>Only for a reader who was not yet asked which language to use.</summary>
    public bool UntilLanguageIsChosen { get; init; }

    /// <summary>Only where one of these bodies writes; null is every body.</summary>
    public IReadOnlyList<Sender>? By { get; init; }

    /// <summary>The part of a notice that it says, where the law names one.</summary>
    public NoticePart? Part { get; init; }

    /// <summary>It stands in the common file and not in the text that takes it in.</summary>
    [JsonIgnore]
    public bool IsShared { get; init; }

    public bool IsFrom(Sender sender) => By is null || By.Contains(sender);

    public TextBlockKind ShownAs => Kind == TextBlockKind.Common ? As : Kind;

    /// <summary>What stands in the block itself: to everybody, and to the learner where that differs.</summary>
    public IEnumerable<WordedText> Texts()
    {
        if (Cy is not null && En is not null)
            yield return new(Cy, En, Source);
        if (Learner is not null)
            yield return Learner with { Source = Learner.Source ?? Source };
    }
}

using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>A line whose words may depend on the body that writes.</summary>
/// <param name="Source">Null: as the whole text it stands in.</param>
/// <param name="Part">The part of a notice that it says.</param>
/// <param name="By">Instead of the above where such a body writes.</param>
internal sealed record SenderWords(string Cy, string En, TextSource? Source = null, NoticePart? Part = null, IReadOnlyDictionary<Sender, WordedText>? By = null)
{
    public WordedText For(Sender sender) =>
        By is not null && By.TryGetValue(sender, out var words) ? words with { Source = words.Source ?? Source } : new(Cy, En, Source);

    /// <summary>Everything written in it, for whichever body.</summary>
    public IEnumerable<WordedText> Texts() => Enum.GetValues<Sender>().Select(For).Distinct();
}

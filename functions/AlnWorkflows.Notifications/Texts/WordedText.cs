using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>A sentence or more in both languages.</summary>
/// <param name="Source">Null: as the whole text it stands in.</param>
internal sealed record WordedText(string Cy, string En, TextSource? Source = null)
{
    public string In(Language language) => language == Language.Cy ? Cy : En;
}

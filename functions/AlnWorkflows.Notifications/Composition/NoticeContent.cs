using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>A notice in both languages, before it becomes a document.</summary>
public sealed record NoticeContent(string Reference, IReadOnlyList<NoticeHalf> Halves, bool IsLargePrint = false)
{
    public string Title => $"{Reference}: {string.Join(" / ", Halves.Select(half => half.Text.Title))}";

    public Language FirstLanguage => Halves[0].Text.Language;
}

namespace AlnWorkflows.Notifications.Texts;

/// <summary>One file of wording.</summary>
/// <param name="Name">As <c>Messages/Deciding</c>.</param>
internal sealed record WordingFile(string Name, StandardText Text)
{
    public bool IsNotice => Name.StartsWith("Notices/", StringComparison.Ordinal);
}

namespace AlnWorkflows.Notifications.Texts;

/// <summary>The words of a link in HTML.</summary>
/// <param name="Button">It is what the message asks its reader to do, and is shown as a button.</param>
internal sealed record LinkText(string Cy, string En, TextSource Source, bool Button = false)
{
    public WordedText Words => new(Cy, En, Source);
}

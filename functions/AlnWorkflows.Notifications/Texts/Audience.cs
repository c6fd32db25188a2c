namespace AlnWorkflows.Notifications.Texts;

/// <summary>Who reads a message.</summary>
internal enum Audience
{
    Family,

    /// <summary>Staff, governors, professionals and authorities.</summary>
    Colleagues,
}

namespace AlnWorkflows.Notifications.Texts;

internal enum TextBlockKind
{
    Paragraph,
    Heading,
    Item,

    /// <summary>A line shared by many texts, shown as <see cref="TextBlock.As"/>.</summary>
    Common,

    /// <summary>Words written for the one case.</summary>
    FreeText,

    /// <summary>A value of several lines, each an item.</summary>
    Lines,

    /// <summary>Blocks that always come together, shared by many texts.</summary>
    Group,
}

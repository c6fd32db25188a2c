namespace AlnWorkflows.Notifications.Composition;

public enum BlockShape
{
    Paragraph,
    Heading,
    List,
}

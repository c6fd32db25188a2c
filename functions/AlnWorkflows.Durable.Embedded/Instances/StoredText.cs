namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>A text as a row holds it: in the row itself, or, where it is long, in overflow rows of the same partition.</summary>
/// <param name="Text">The text; null where there is none or it has not been read from its place.</param>
/// <param name="Place">Where the overflow rows are; null where there are none.</param>
internal readonly record struct StoredText(string? Text, string? Place = null)
{
    public static implicit operator StoredText(string? text) => new(text);
}

namespace AlnWorkflows.Testing.Itip;

/// <summary>A part of a mail, as another program read it.</summary>
/// <param name="Method">What a calendar is to do with it.</param>
public sealed record ReadPart(string MimeType, string? FileName, string? Disposition, string? Method, string Content);

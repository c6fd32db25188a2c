namespace AlnWorkflows.Processes.Forms;

/// <summary>A file that came with a form.</summary>
public sealed record UploadedFile(string FileName, ReadOnlyMemory<byte> Content);

namespace AlnWorkflows.Pages.Api;

/// <summary>A file that goes with an answer.</summary>
/// <param name="Content">Base64.</param>
internal sealed record StepReplyFile(string FileName, byte[] Content);

using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Plans;

/// <summary>What may be uploaded as a plan: PDF or Word, known by its content, whatever its name says.</summary>
public static class PlanFile
{
    public const int LimitInMegabytes = 20;

    public static IReadOnlyList<Problem> Check(UploadedFile file)
    {
        if (file.Content.Length > LimitInMegabytes * 1024 * 1024)
            return [new Problem(ErrorCodes.FileTooLarge, "file", BilingualText.Same($"{LimitInMegabytes}"))];
        return ContentTypeOf(file) is null ? [new Problem(ErrorCodes.FileNotPlan, "file", BilingualText.Same(file.FileName))] : [];
    }

    /// <summary>The media type its content shows and its name agrees with; null where there is none.</summary>
    public static string? ContentTypeOf(UploadedFile file)
    {
        var extension = Path.GetExtension(file.FileName).ToUpperInvariant();
        return (extension, FileContent.IsPdf(file.Content), FileContent.IsWord(file.Content)) switch
        {
            (".PDF", true, _) => FileContent.Pdf,
            (".DOCX", _, true) => FileContent.Word,
            _ => null,
        };
    }
}

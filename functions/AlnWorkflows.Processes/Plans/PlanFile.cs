using System.IO.Compression;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Plans;

/// <summary>What may be uploaded as a plan: PDF or Word, known by its content, whatever its name says.</summary>
public static class PlanFile
{
    public const int LimitInMegabytes = 20;

    public const string Pdf = "application/pdf";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
        return (extension, IsPdf(file.Content.Span), IsWord(file.Content)) switch
        {
            (".PDF", true, _) => Pdf,
            (".DOCX", _, true) => Word,
            _ => null,
        };
    }

    private static bool IsPdf(ReadOnlySpan<byte> content) => content.StartsWith("%PDF-"u8);

    private static bool IsWord(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith("PK"u8))
            return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            return zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

using System.IO.Compression;

namespace AlnWorkflows.Processes.Forms;

/// <summary>What a file is by its content, whatever its name says.</summary>
public static class FileContent
{
    public const string Pdf = "application/pdf";

    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static bool IsPdf(ReadOnlyMemory<byte> content) => content.Span.StartsWith("%PDF-"u8);

    /// <summary>A Word document (.docx), with or without macros.</summary>
    public static bool IsWord(ReadOnlyMemory<byte> content) => IsWord(content, _ => true);

    public static bool IsWordWithoutMacros(ReadOnlyMemory<byte> content) => IsWord(content, zip => zip.GetEntry("word/vbaProject.bin") is null);

    private static bool IsWord(ReadOnlyMemory<byte> content, Predicate<ZipArchive> isSuch)
    {
        if (!content.Span.StartsWith("PK"u8))
            return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            return zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null && isSuch(zip);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

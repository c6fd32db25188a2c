using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>What may be uploaded with advice: known by its content alone, whatever its name says. Its name is not kept.</summary>
public static class ContributionFileRules
{
    public const int LimitInMegabytes = 20;

    private static readonly (string ContentType, string Extension, Func<ReadOnlyMemory<byte>, bool> Is)[] Kinds =
    [
        (FileContent.Pdf, ".pdf", FileContent.IsPdf),
        ("image/png", ".png", content => content.Span.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        ("image/jpeg", ".jpg", content => content.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])),
        (FileContent.Word, ".docx", FileContent.IsWordWithoutMacros),
        ("text/plain", ".txt", IsText),
    ];

    public static BilingualText Hint { get; } = new BilingualText(
        "PDF, Word (.docx), testun plaen, PNG neu JPEG. Y maint mwyaf yw {0} MB.", "PDF, Word (.docx), plain text, PNG or JPEG. The most is {0} MB.").With(BilingualText.Same(LimitInMegabytes));

    public static IReadOnlyList<Problem> Check(UploadedFile file)
    {
        if (file.Content.Length > LimitInMegabytes * 1024 * 1024)
            return [new Problem(ErrorCodes.FileTooLarge, "file", BilingualText.Same(LimitInMegabytes))];
        if (file.Content.IsEmpty)
            return [new Problem(ErrorCodes.FileEmpty, "file")];
        return ContentTypeOf(file) is null ? [new Problem(ErrorCodes.FileNotContribution, "file")] : [];
    }

    /// <summary>The media type its content shows; null where it is none of ours.</summary>
    public static string? ContentTypeOf(UploadedFile file) => Kinds.FirstOrDefault(kind => kind.Is(file.Content)).ContentType;

    /// <summary>How the name of a file of this type ends, with its dot.</summary>
    public static string ExtensionOf(string contentType) => Kinds.First(kind => kind.ContentType == contentType).Extension;

    /// <summary>UTF-8, or an older single-byte text; nothing that a machine would read as more than words.</summary>
    private static bool IsText(ReadOnlyMemory<byte> content) =>
        content.Length > 0 && !content.Span.ContainsAnyInRange<byte>(0, 8) && !content.Span.ContainsAnyInRange<byte>(14, 31) && content.Span.IndexOfAny<byte>(11, 127) < 0;
}

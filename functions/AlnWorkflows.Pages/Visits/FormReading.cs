using AlnWorkflows.Processes.Forms;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Visits;

/// <summary>Reads posted forms under limits wide enough to answer a very long text with an error beside its field.</summary>
internal static class FormReading
{
    public const int TextLimitInMegabytes = 4;

    public const int FileLimitInMegabytes = 24;

    private const int Megabyte = 1024 * 1024;

    /// <exception cref="BadHttpRequestException">Status 413 where the form is larger than the limit, 400 where it cannot be read.</exception>
    public static async Task<PostedForm> ReadAsync(HttpContext context)
    {
        var isMultipart = context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
        var limit = (isMultipart ? FileLimitInMegabytes : TextLimitInMegabytes) * Megabyte;
        if (context.Request.ContentLength > limit)
            throw new BadHttpRequestException("The form is too large.", StatusCodes.Status413PayloadTooLarge);
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException("A form was expected.");

        var form = await ReadFormAsync(context, limit);
        var isOurs = await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
        return new PostedForm(isOurs, ValuesOf(form), await FileOfAsync(form, context.RequestAborted), form);
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpContext context, int limit)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        try
        {
            return await context.Request.ReadFormAsync(
                new FormOptions { ValueLengthLimit = limit, MultipartBodyLengthLimit = limit, BufferBodyLengthLimit = limit },
                context.RequestAborted);
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException("The form is too large or broken.", StatusCodes.Status413PayloadTooLarge, exception);
        }
    }

    private static FormValues ValuesOf(IFormCollection form) => new(form
        .Where(pair => !pair.Key.StartsWith('_'))
        .ToDictionary(pair => pair.Key, pair => pair.Value.ToString().ReplaceLineEndings("\n")));

    private static async Task<UploadedFile?> FileOfAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.Files.Count == 0 || form.Files[0].Length == 0)
            return null;
        using var memory = new MemoryStream();
        await form.Files[0].CopyToAsync(memory, cancellationToken);
        return new UploadedFile(Path.GetFileName(form.Files[0].FileName), memory.ToArray());
    }
}

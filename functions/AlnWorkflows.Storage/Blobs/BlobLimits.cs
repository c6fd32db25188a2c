using System.Net.Http.Headers;

namespace AlnWorkflows.Storage.Blobs;

/// <summary>The rules of Blob Storage for names and media types, checked by every store before anything is sent.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>A container's name: 3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends.</item>
/// <item>A blob's name: 1 to 1,024 characters, no backslash or control character, no part between slashes that is empty,
/// "." or "..", and no dot at the end of a part: such names do not survive in an address.</item>
/// <item>A media type as in a Content-Type header.</item>
/// </list>
/// </remarks>
public static class BlobLimits
{
    public const int NameChars = 1024;

    /// <summary>Refuses a name that no container can have.</summary>
    /// <exception cref="BlobStoreException"><see cref="BlobFailure.Invalid"/>.</exception>
    public static void CheckContainer(string container)
    {
        if (container.Length is < 3 or > 63
            || !container.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            || container[0] == '-' || container[^1] == '-' || container.Contains("--", StringComparison.Ordinal))
            throw new BlobStoreException(BlobFailure.Invalid, container, "",
                $"The container name '{container}' is not allowed: use 3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends.");
    }

    /// <summary>Refuses a name that no blob can have.</summary>
    /// <exception cref="BlobStoreException"><see cref="BlobFailure.Invalid"/>.</exception>
    public static void CheckName(string container, string name)
    {
        CheckContainer(container);
        if (name.Length is 0 or > NameChars)
            throw new BlobStoreException(BlobFailure.Invalid, container, name, $"A blob name of {name.Length} characters is not allowed: use 1 to {NameChars}.");
        if (name.Any(c => c == '\\' || char.IsControl(c)) || name.Split('/').Any(part => part.Length == 0 || part[^1] == '.'))
            throw new BlobStoreException(BlobFailure.Invalid, container, name,
                "The blob name is not allowed: no backslash, no control character, and between slashes no empty part and none that ends with a dot.");
    }

    /// <summary>Refuses a blob that cannot be written.</summary>
    /// <exception cref="BlobStoreException"><see cref="BlobFailure.Invalid"/>.</exception>
    public static void CheckContent(string container, string name, BlobContent content)
    {
        CheckName(container, name);
        if (!MediaTypeHeaderValue.TryParse(content.ContentType, out _))
            throw new BlobStoreException(BlobFailure.Invalid, container, name,
                $"'{content.ContentType}' is not a media type: write one such as 'application/pdf'.");
    }
}

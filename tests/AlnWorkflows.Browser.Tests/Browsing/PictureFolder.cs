using System.Globalization;

namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>Pictures of one journey, numbered in the order of its pages, for people to look at.</summary>
internal sealed class PictureFolder
{
    private readonly string _folder;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _count;

    public PictureFolder(string journey)
    {
        _folder = Path.Combine(Artifacts.Folder("browser"), journey);
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(_folder);
    }

    /// <summary>Whether a page of this name is seen for the first time.</summary>
    public bool IsNew(string name) => _names.Add(name);

    public string Next(string name, string screen) =>
        Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{++_count:000}-{name.Replace(' ', '-')}-{screen}.png"));
}

using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Notifications.Texts;

namespace AlnWorkflows.Notifications.Tests.Writing;

/// <summary>The two languages of each text, as fingerprints, with the version their file had: one does not change
/// without the other, and no words change under a version that was approved.</summary>
public sealed class ApprovedPairsTests
{
    public const string File = "pairs";

    [Fact]
    public void No_language_changes_without_the_other_and_none_without_a_new_version()
    {
        var approved = Parse(ApprovedFile.Read(File) ?? "");
        var now = Now();
        var problems = now.Where(pair => approved.ContainsKey(pair.Key)).SelectMany(pair => Problems(pair.Key, approved[pair.Key], pair.Value)).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        ApprovedFile.Hold(File, string.Concat(now.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value.Version} {string.Join(' ', pair.Value.Pairs)}\n")));
    }

    [Theory]
    [InlineData("a:b c:d", 1, "a:b c:d", 1, 0)]
    [InlineData("a:b c:d", 1, "x:y c:d", 2, 0)]
    [InlineData("a:b c:d", 1, "x:y c:d", 1, 1)]
    [InlineData("a:b c:d", 1, "x:b c:d", 2, 1)]
    [InlineData("a:b c:d", 1, "a:b c:y", 2, 1)]
    [InlineData("a:b c:d", 1, "a:b", 2, 0)]
    public void A_change_of_one_language_alone_or_under_an_old_version_is_found(string before, int version, string after, int newVersion, int problems) =>
        Assert.Equal(problems, Problems("Messages/Deciding", new(version, before.Split(' ')), new(newVersion, after.Split(' '))).Count());

    private static IEnumerable<string> Problems(string name, Fingerprints approved, Fingerprints now)
    {
        if (approved.Pairs.SequenceEqual(now.Pairs))
            yield break;
        if (now.Version == approved.Version)
            yield return $"{name}: its words changed and its version is still {now.Version}. Raise it.";
        if (ApprovedFile.AllowsOneLanguage || approved.Pairs.Count != now.Pairs.Count)
            yield break;
        foreach (var (before, after) in approved.Pairs.Zip(now.Pairs))
            if (before != after && (Side(before, 0) == Side(after, 0) || Side(before, 1) == Side(after, 1)))
                yield return $"{name}: a text changed in one language and not in the other ({before} became {after}). Change both; if one alone was wrong: {ApprovedFile.OneLanguageCommand}";
    }

    private static Dictionary<string, Fingerprints> Now() => WordingSource.Files
        .ToDictionary(file => file.Name, file => new Fingerprints(file.Text.Version, [.. file.Text.Texts().Select(Pair)]))
        .Append(new("Common", new(WordingSource.Common.Version, [.. WordingSource.Common.Texts().Select(Pair)])))
        .ToDictionary();

    private static Dictionary<string, Fingerprints> Parse(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .ToDictionary(words => words[0], words => new Fingerprints(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture), words[2..]));

    private static string Pair(WordedText text) => $"{Fingerprint(text.Cy)}:{Fingerprint(text.En)}";

    private static string Side(string pair, int side) => pair.Split(':')[side];

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];

    private sealed record Fingerprints(int Version, IReadOnlyList<string> Pairs);
}

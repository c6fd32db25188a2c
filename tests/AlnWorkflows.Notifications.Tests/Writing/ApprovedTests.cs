using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Writing;

/// <summary>Every message and notice, to parent and learner, in both orders of language, from every body that writes it.
/// The words of each stand in the approved file of its kind; its HTML too once, and else by its fingerprint.</summary>
public sealed class ApprovedTests
{
    private readonly MessageWriter _writer = new();

    public static TheoryData<MessageKind> Messages() => [.. Enum.GetValues<MessageKind>()];

    public static TheoryData<NoticeKind> Notices() => [.. Enum.GetValues<NoticeKind>()];

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task A_message_reads_as_it_was_approved(MessageKind kind)
    {
        var approved = new StringBuilder();
        foreach (var reader in ReadersOf(WordingCatalogue.SendersOf(kind), WordingSource.Of(kind).Audience))
        {
            var mail = await _writer.WriteAsync(kind, reader, Filled.For(kind, reader.From));
            Append(approved, reader, $"{mail.Subject}\n\n{mail.Text}", mail.Html);
        }

        ApprovedFile.Hold($"{kind}", approved.ToString());
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public async Task A_notice_reads_as_it_was_approved(NoticeKind kind)
    {
        var approved = new StringBuilder();
        foreach (var reader in ReadersOf(NoticeParts.SendersOf(kind), Audience.Family))
        {
            var html = (await _writer.WriteNoticeAsync(kind, reader, Filled.For(kind, reader.From), Filled.FreeText(kind, reader.From))).Html;
            Append(approved, reader, LinesOf(html), html);
        }

        ApprovedFile.Hold($"Notice{kind}", approved.ToString());
    }

    [Fact]
    public void Every_approved_file_is_of_a_message_or_notice_that_exists()
    {
        var kinds = Enum.GetNames<MessageKind>().Concat(Enum.GetNames<NoticeKind>().Select(kind => $"Notice{kind}")).Append(ApprovedPairsTests.File);
        Assert.Empty(ApprovedFile.Names.Except(kinds));
    }

    private static IEnumerable<Reader> ReadersOf(IEnumerable<Sender> senders, Audience audience) =>
        from sender in senders
        from kind in audience == Audience.Family ? new[] { ReaderKind.Parent, ReaderKind.Learner } : [ReaderKind.Professional]
        from language in Enum.GetValues<Language>()
        select new Reader(language, kind, kind == ReaderKind.Learner ? "Siân" : null, sender);

    private static void Append(StringBuilder approved, Reader reader, string text, string html)
    {
        var isFirst = approved.Length == 0;
        approved.Append(CultureInfo.InvariantCulture, $"=== from {reader.From} to {reader.Kind}, {reader.Language} first; HTML {Fingerprint(html)}\n");
        if (reader.Language == Language.Cy || IsFirstInEnglish(approved))
            approved.Append('\n').Append(text).Append('\n');
        if (isFirst)
            approved.Append("=== as HTML\n\n").Append(BodyOf(html)).Append("\n\n");
    }

    private static bool IsFirstInEnglish(StringBuilder approved) => Regex.Count(approved.ToString(), ", En first; HTML") == 1;

    private static string BodyOf(string html) => Regex.Match(html, "<body>.*</body>", RegexOptions.Singleline).Value.ReplaceLineEndings("\n");

    private static string LinesOf(string html) => string.Join(
        '\n',
        Regex.Matches(BodyOf(html), "<(article lang=\"..\"|h1|h2|p|li)[^>]*>(?:(?<words>.*?)</(?:h1|h2|p|li)>)?", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value.StartsWith("article", StringComparison.Ordinal)
                ? $"\n[{match.Groups[1].Value[14..16]}]"
                : $"{Mark(match.Groups[1].Value)}{WrittenHtml.Words(match.Groups["words"].Value).Trim()}")) + "\n";

    private static string Mark(string tag) => tag switch { "h1" => "# ", "h2" => "## ", "li" => "- ", _ => "" };

    private static string Fingerprint(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n"))))[..16];
}

using System.Net;
using System.Text.RegularExpressions;

namespace AlnWorkflows.Notifications.Tests.Writing;

/// <summary>HTML as its reader sees it.</summary>
internal static class WrittenHtml
{
    /// <summary>The words of one half, on one line, each link with its address.</summary>
    public static string Half(string html, string language) =>
        Words(Regex.Match(html, $"<article lang=\"{language}\".*?</article>", RegexOptions.Singleline).Value);

    public static string Words(string html)
    {
        var addressed = Regex.Replace(html, "<a href=\"(http[^\"]+)\"[^>]*>[^<]*</a>", "$1");
        var body = Regex.Replace(addressed, "<(style|title)>.*?</\\1>", " ", RegexOptions.Singleline);
        return Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(body, "<[^>]+>", " ")), @"\s+", " ").Replace(" .", ".", StringComparison.Ordinal);
    }
}

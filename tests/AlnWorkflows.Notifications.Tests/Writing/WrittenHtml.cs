using System.Net;
using System.Text.RegularExpressions;

namespace AlnWorkflows.Notifications.Tests.Writing;

/// <summary>HTML as its reader sees it.</summary>
internal static class WrittenHtml
{
    /// <summary>The words of one half, on one line.</summary>
    public static string Half(string html, string language) =>
        Words(Regex.Match(html, $"<article lang=\"{language}\".*?</article>", RegexOptions.Singleline).Value);

    public static string Words(string html)
    {
        var body = Regex.Replace(html, "<(style|title)>.*?</\\1>", " ", RegexOptions.Singleline);
        return Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(body, "<[^>]+>", " ")), @"\s+", " ").Replace(" .", ".", StringComparison.Ordinal);
    }
}

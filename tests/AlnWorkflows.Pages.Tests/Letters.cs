using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

/// <summary>What people find in their mail, and how they open the link in it.</summary>
internal static partial class Letters
{
    /// <summary>Oldest first.</summary>
    /// <param name="to">To one address; null for all.</param>
    public static async Task<IReadOnlyList<Mail>> SentAsync(PagesSite site, string? to = null) =>
        [.. (await site.Get<IMailbox>().ListAsync(100, null)).Items.Where(item => to is null || item.Mail.To == to).OrderBy(item => item.ReceivedAt).Select(item => item.Mail)];

    /// <summary>The path of the link in a mail; empty where it has none.</summary>
    public static string LinkIn(string text) => Link().Match(text).Value;

    /// <summary>Opens a link and gives the code that is mailed to an address for it.</summary>
    public static async Task OpenAsync(PagesSite site, Visitor visitor, string path, string address)
    {
        var before = await CodesAsync(site, address);
        await visitor.GetAsync(path);
        await visitor.SubmitAsync(_ => { });
        var code = Assert.Single((await CodesAsync(site, address)).Except(before));
        await visitor.SubmitAsync(form => form["code"] = code, selector: "#page-form");
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(PagesSite site, string address) =>
        [.. (await SentAsync(site, address)).Select(mail => Code().Match(mail.Text)).Where(match => match.Success).Select(match => match.Value)];

    [GeneratedRegex(@"/l/[A-Za-z0-9_.-]+")]
    private static partial Regex Link();

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex Code();
}

using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlnWorkflows.Notifications.Tests.Writing;

public sealed class WrittenDomTests
{
    private readonly MessageWriter _writer = new();

    public static TheoryData<string> EveryText() => [.. WordingSource.Files.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(EveryText))]
    public async Task Each_half_has_its_language_its_one_heading_of_the_first_rank_and_links_that_say_where_they_lead(string name)
    {
        foreach (var first in new[] { Language.Cy, Language.En })
        {
            var document = await DocumentAsync(name, first);
            Assert.Equal(Tag(first), document.DocumentElement.GetAttribute("lang"));
            var halves = document.QuerySelectorAll("div.mail > div[lang], main > article[lang]");
            Assert.Equal([Tag(first), Tag(first) == "cy" ? "en" : "cy"], halves.Select(half => half.GetAttribute("lang")));
            foreach (var half in halves)
            {
                Assert.Equal(WordingTitle(name, half.GetAttribute("lang")!), Assert.Single(half.QuerySelectorAll("h1")).TextContent);
                Assert.All(half.QuerySelectorAll("h3, h4, img, script"), element => Assert.Fail($"{name} has a {element.TagName}"));
            }

            Assert.All(document.QuerySelectorAll("a[href^=http]"), link => Assert.DoesNotContain("://", link.TextContent, StringComparison.Ordinal));
            Assert.All(document.QuerySelectorAll("a[href^=http]"), link => Assert.Equal(LanguageOf(link), link.GetAttribute("href")!.Split('.', '/')[2]));
        }
    }

    [Theory]
    [MemberData(nameof(EveryText))]
    public async Task No_half_has_two_links_with_one_text_to_two_places(string name)
    {
        var document = await DocumentAsync(name, Language.Cy);
        var links = document.QuerySelectorAll("a[href^=http]").Select(link => (link.TextContent, Address: link.GetAttribute("href"))).Distinct();
        Assert.All(links.GroupBy(link => link.TextContent), same => Assert.Single(same));
    }

    private static string Tag(Language language) => language == Language.Cy ? "cy" : "en";

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    private static string WordingTitle(string name, string language)
    {
        var title = WordingSource.Files.Single(file => file.Name == name).Text.Title;
        var sender = SenderOf(name);
        return language == "cy" ? title.For(sender).Cy : title.For(sender).En;
    }

    private static Sender SenderOf(string name) => name.Split('/') is ["Messages", var message]
        ? WordingCatalogue.SendersOf(Enum.Parse<MessageKind>(message))[0]
        : NoticeParts.SendersOf(Enum.Parse<NoticeKind>(name.Split('/')[1]))[0];

    private async Task<IDocument> DocumentAsync(string name, Language first)
    {
        var reader = new Reader(first, ReaderKind.Parent, From: SenderOf(name));
        var html = name.Split('/') is ["Messages", var message]
            ? (await _writer.WriteAsync(Enum.Parse<MessageKind>(message), reader, Filled.For(Enum.Parse<MessageKind>(message), reader.From))).Html
            : (await _writer.WriteNoticeAsync(Enum.Parse<NoticeKind>(name.Split('/')[1]), reader, Filled.For(Enum.Parse<NoticeKind>(name.Split('/')[1]), reader.From), Filled.FreeText(Enum.Parse<NoticeKind>(name.Split('/')[1]), reader.From))).Html;
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}

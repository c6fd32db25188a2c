using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Writing;

public sealed class NoticeWritingTests
{
    private readonly MessageWriter _writer = new();

    [Fact]
    public async Task Every_notice_to_parent_and_learner_is_complete_in_both_languages_with_no_brace_left()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        foreach (var sender in NoticeParts.SendersOf(kind))
        foreach (var reader in new[] { Filled.Undecided, Filled.EnglishParent, Filled.YoungPerson })
        {
            var notice = await Write(kind, reader with { From = sender });
            foreach (var half in new[] { WrittenHtml.Half(notice.Html, "cy"), WrittenHtml.Half(notice.Html, "en") })
            {
                Assert.DoesNotContain('{', half);
                Assert.DoesNotContain('}', half);
                Assert.Contains("K7M-2PQ4", half, StringComparison.Ordinal);
                Assert.Contains("schoolContact»", half, StringComparison.Ordinal);
                Assert.Contains("date»", half, StringComparison.Ordinal);
            }

            Assert.StartsWith($"Notices/{kind}/", notice.WordingVersion, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_notice_of_no_ALN_carries_in_Welsh_all_that_the_law_asks()
    {
        var half = WrittenHtml.Half((await Write(NoticeKind.NoAln, Filled.Undecided)).Html, "cy");
        string[] wanted =
        [
            "wedi penderfynu nad oes gan y dysgwr GŴ anghenion dysgu ychwanegol (ADY). Gwnaed y penderfyniad ar «cy decidedOn».",
            "Y rhesymau dros y penderfyniad testun Cymraeg reasons",
            "testun Cymraeg schoolWillDo",
            "Pwy fydd yn gwneud hyn: testun Cymraeg byWhom",
            "Byddwn yn edrych ar hyn eto erbyn «cy lookAgainOn».",
            "Ysgol Tŷ Gŵyr: «cy schoolContact»",
            "Gallwch siarad â’r CADY: «cy contact».",
            "Gallwch ofyn i’r awdurdod lleol (Cyngor Caerdydd) ailystyried y mater.",
            "https://cy.example/reconsiderLink",
            "gwybodaeth a chyngor diduedd yma: https://cy.example/adviceLink",
            "osgoi a datrys anghytundebau, gan gynnwys help gan berson annibynnol: https://cy.example/disagreementsLink",
            "Nid yw defnyddio’r trefniadau hyn yn effeithio ar unrhyw hawl sydd gennych i apelio",
            "gwasanaeth eirioli annibynnol: https://cy.example/advocacyLink",
            "Ni ellir apelio i Dribiwnlys Addysg Cymru yn erbyn penderfyniad ysgol.",
        ];
        Assert.All(wanted, words => Assert.Contains(words, half, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notice_of_no_ALN_carries_in_English_all_that_the_law_asks()
    {
        var half = WrittenHtml.Half((await Write(NoticeKind.NoAln, Filled.Undecided)).Html, "en");
        string[] wanted =
        [
            "has decided that learner GŴ does not have additional learning needs (ALN). The decision was made on «en decidedOn».",
            "The reasons for the decision English text reasons",
            "What the school will do anyway English text schoolWillDo",
            "Who will do this: English text byWhom",
            "We will look at this again by «en lookAgainOn».",
            "Tŷ Gŵyr School: «en schoolContact»",
            "You can talk to the ALNCo: «en contact».",
            "You can ask the local authority (Cardiff Council) to reconsider the matter.",
            "https://en.example/reconsiderLink",
            "impartial information and advice here: https://en.example/adviceLink",
            "avoiding and resolving disagreements, including help from an independent person: https://en.example/disagreementsLink",
            "does not affect any right you have to appeal to the Education Tribunal for Wales",
            "independent advocacy service: https://en.example/advocacyLink",
            "You cannot appeal to the Education Tribunal for Wales against a school’s decision.",
        ];
        Assert.All(wanted, words => Assert.Contains(words, half, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_young_person_reads_about_themselves()
    {
        var html = (await Write(NoticeKind.NoAln, Filled.YoungPerson)).Html;
        Assert.Contains("Annwyl Siân", WrittenHtml.Half(html, "cy"), StringComparison.Ordinal);
        Assert.Contains("nad oes gennych anghenion dysgu ychwanegol (ADY)", WrittenHtml.Half(html, "cy"), StringComparison.Ordinal);
        Assert.Contains("that you do not have additional learning needs (ALN)", WrittenHtml.Half(html, "en"), StringComparison.Ordinal);
        Assert.DoesNotContain("learner GŴ", WrittenHtml.Half(html, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_without_parts_the_law_asks_for_is_refused_and_names_them()
    {
        var values = Filled.For(NoticeKind.NoAln);
        values.Remove("advocacyLink");
        var freeText = Filled.FreeText(NoticeKind.NoAln);
        freeText["reasons"] = new(" ", null);
        freeText.Remove("byWhom");
        var refused = await Assert.ThrowsAsync<IncompleteNoticeException>(() => _writer.WriteNoticeAsync(NoticeKind.NoAln, Filled.WelshParent, values, freeText));
        Assert.Equal(NoticeKind.NoAln, refused.Kind);
        Assert.Equal(["advocacyLink", "byWhom", "reasons"], refused.Values.Select(value => value.Key));
    }

    [Fact]
    public async Task Free_text_in_one_language_stands_in_both_halves_and_the_other_is_promised()
    {
        var freeText = Filled.FreeText(NoticeKind.NoAln);
        freeText["reasons"] = new(null, "Reading has come on.\n\nMathematics too.");
        var html = (await _writer.WriteNoticeAsync(NoticeKind.NoAln, Filled.WelshParent, Filled.For(NoticeKind.NoAln), freeText)).Html;
        Assert.Contains("Bydd fersiwn Gymraeg o’r testun hwn yn dilyn. Am y tro, mae’r testun yn Saesneg: Reading has come on. Mathematics too.", WrittenHtml.Half(html, "cy"), StringComparison.Ordinal);
        Assert.Contains("The reasons for the decision Reading has come on. Mathematics too.", WrittenHtml.Half(html, "en"), StringComparison.Ordinal);
        Assert.Contains("<p lang=\"en\">Reading has come on.</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("An English version", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correcting_notice_says_which_notice_it_corrects()
    {
        var values = Filled.For(NoticeKind.NoAln);
        var first = await Write(NoticeKind.NoAln, Filled.WelshParent);
        values["corrects"] = BilingualDate.Date(new(2026, 3, 2));
        var second = await _writer.WriteNoticeAsync(NoticeKind.NoAln, Filled.WelshParent, values, Filled.FreeText(NoticeKind.NoAln));
        Assert.DoesNotContain("cywiro", first.Html, StringComparison.Ordinal);
        Assert.Contains("yn cywiro hysbysiad cynharach. Dyddiad yr hysbysiad cynharach: 2 Mawrth 2026.", WrittenHtml.Half(second.Html, "cy"), StringComparison.Ordinal);
        Assert.Contains("Date of the earlier notice: 2 March 2026.", WrittenHtml.Half(second.Html, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_language_stands_first_and_each_half_is_marked()
    {
        var welsh = (await Write(NoticeKind.MoreTime, Filled.Undecided)).Html;
        var english = (await Write(NoticeKind.MoreTime, Filled.EnglishParent)).Html;
        Assert.True(Position(welsh, "<article lang=\"cy\"") < Position(welsh, "<article lang=\"en\""));
        Assert.True(Position(english, "<article lang=\"en\"") < Position(english, "<article lang=\"cy\""));
        Assert.Contains("<html lang=\"en\">", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_prints_on_A4_with_each_language_on_its_page_and_loads_nothing()
    {
        var html = (await Write(NoticeKind.NoAln, Filled.WelshParent)).Html;
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("@page { size: A4;", html, StringComparison.Ordinal);
        Assert.Contains("break-before: page", html, StringComparison.Ordinal);
        Assert.Contains("Mair Jones", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Free_text_is_text_and_never_markup()
    {
        var freeText = Filled.FreeText(NoticeKind.MoreTime);
        freeText["reasons"] = new("<img src=x onerror=alert(1)>", "<b>{ref}</b>");
        var html = (await _writer.WriteNoticeAsync(NoticeKind.MoreTime, Filled.WelshParent, Filled.For(NoticeKind.MoreTime), freeText)).Html;
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;{ref}&lt;/b&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_notice_has_the_same_hash_and_another_word_another_one()
    {
        var first = await Write(NoticeKind.NoAln, Filled.WelshParent);
        var again = await Write(NoticeKind.NoAln, Filled.WelshParent);
        var other = await Write(NoticeKind.NoAln, Filled.EnglishParent);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(first.Html))), first.ContentHash);
        Assert.Equal(first.ContentHash, again.ContentHash);
        Assert.NotEqual(first.ContentHash, other.ContentHash);
    }

    [Fact]
    public async Task Many_notices_can_be_written_at_once()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Write(NoticeKind.NoAln, Filled.WelshParent))));
        Assert.Single(written.Select(notice => notice.ContentHash).Distinct());
    }

    private Task<WrittenNotice> Write(NoticeKind kind, Reader reader) =>
        _writer.WriteNoticeAsync(kind, reader, Filled.For(kind, reader.From), Filled.FreeText(kind, reader.From));

    private static int Position(string html, string words) => html.IndexOf(words, StringComparison.Ordinal);
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Writing;

public sealed class MailWritingTests
{
    private readonly MessageWriter _writer = new();

    [Fact]
    public async Task Every_message_to_every_reader_is_complete_in_both_languages_with_no_brace_left()
    {
        foreach (var kind in Enum.GetValues<MessageKind>())
        foreach (var reader in Enum.GetValues<ReaderKind>())
        {
            var mail = await _writer.WriteAsync(kind, new Reader(null, reader), Filled.For(kind));
            Assert.DoesNotContain('{', mail.Text + mail.Subject);
            Assert.DoesNotContain('}', mail.Text + mail.Subject);
            Assert.DoesNotContain('{', WrittenHtml.Words(mail.Html));
            Assert.Contains("Ysgol Tŷ Gŵyr", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Tŷ Gŵyr School", mail.Text, StringComparison.Ordinal);
            Assert.StartsWith($"Messages/{kind}/", mail.WordingVersion, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_mail_says_that_Welsh_is_welcome_and_causes_no_delay()
    {
        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            var mail = await _writer.WriteAsync(kind, Filled.EnglishParent, Filled.For(kind));
            Assert.Contains("ni fydd gohebu yn Gymraeg yn arwain at oedi", mail.Text, StringComparison.Ordinal);
            Assert.Contains("corresponding in Welsh will not lead to delay", mail.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Welsh_stands_first_unless_English_was_chosen()
    {
        var undecided = await Deciding(Filled.Undecided);
        var english = await Deciding(Filled.EnglishParent);
        Assert.Equal("K7M-2PQ4: Neges gan yr ysgol / A message from the school", undecided.Subject);
        Assert.Equal("K7M-2PQ4: A message from the school / Neges gan yr ysgol", english.Subject);
        Assert.StartsWith("Saesneg isod / English below", undecided.Text, StringComparison.Ordinal);
        Assert.StartsWith("Cymraeg isod / Welsh below", english.Text, StringComparison.Ordinal);
        Assert.True(Position(undecided, "Annwyl riant neu ofalwr") < Position(undecided, "Dear parent or carer"));
        Assert.True(Position(english, "Dear parent or carer") < Position(english, "Annwyl riant neu ofalwr"));
        Assert.Contains("<html lang=\"cy\">", undecided.Html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", english.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_is_told_what_is_decided_by_when_who_to_ask_and_how_to_check_the_message()
    {
        var mail = await Deciding(Filled.WelshParent);
        Assert.Contains("Mae’r ysgol yn penderfynu a oes gan y dysgwr GŴ anghenion dysgu ychwanegol (ADY). Daeth y mater i sylw’r ysgol ar «cy broughtOn».", mail.Text, StringComparison.Ordinal);
        Assert.Contains("We will tell you the decision as soon as possible, and by «en decideBy» at the latest.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Y person cyswllt yw: «cy contact».", mail.Text, StringComparison.Ordinal);
        Assert.Contains("ffoniwch yr ysgol ar y rhif sydd gennych eisoes", mail.Text, StringComparison.Ordinal);
        Assert.Contains("ring the school on the number you already have", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Which language would you like", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_not_asked_yet_is_asked_which_language_to_use() =>
        Assert.Contains("Which language would you like us to use with you", (await Deciding(Filled.Undecided)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_young_person_is_spoken_to_by_first_name_and_never_about()
    {
        var values = Filled.For(MessageKind.Deciding);
        values.Remove("init");
        var mail = await _writer.WriteAsync(MessageKind.Deciding, Filled.YoungPerson, values);
        Assert.Contains("Annwyl Siân", mail.Text, StringComparison.Ordinal);
        Assert.Contains("a oes gennych anghenion dysgu ychwanegol (ADY)", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("y dysgwr", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("does not include the learner’s name", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_without_a_first_name_to_use_is_greeted_as_a_learner()
    {
        var mail = await Deciding(new Reader(null, ReaderKind.Learner));
        Assert.Contains("Annwyl ddysgwr", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Dear learner", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_without_a_new_date_leaves_out_only_the_words_about_it()
    {
        var values = Filled.For(MessageKind.Late);
        var dated = await _writer.WriteAsync(MessageKind.Late, Filled.WelshParent, values);
        values.Remove("newDate");
        var undated = await _writer.WriteAsync(MessageKind.Late, Filled.WelshParent, values);
        Assert.Contains("Rydym yn dal i weithio arno, a’n nod yw ei gwblhau erbyn «cy newDate».", dated.Text, StringComparison.Ordinal);
        Assert.Contains("We are still working on it and aim to finish by «en newDate».", dated.Text, StringComparison.Ordinal);
        Assert.Contains("\nRydym yn dal i weithio arno.\n", undated.Text, StringComparison.Ordinal);
        Assert.Contains("\nWe are still working on it.\n", undated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_named_and_nothing_is_written()
    {
        var values = Filled.For(MessageKind.PlanReady);
        values.Remove("planLink");
        values["la"] = new("", "Cardiff Council");
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _writer.WriteAsync(MessageKind.PlanReady, Filled.WelshParent, values));
        Assert.Contains("la, planLink", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Cardiff", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_text_and_never_markup_wording_or_further_headers()
    {
        var values = Filled.For(MessageKind.Deciding);
        values["contact"] = BilingualText.Same("<script>alert(1)</script> {ref}");
        values["adviceLink"] = BilingualText.Same("javascript:alert(1)");
        values["ref"] = BilingualText.Same("K7M\r\nBcc: x@example.org");
        var mail = await _writer.WriteAsync(MessageKind.Deciding, Filled.WelshParent, values);
        Assert.DoesNotContain("<script", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script>alert(1)</script> {ref}.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', mail.Subject);
    }

    [Fact]
    public async Task Links_can_be_followed_and_lead_to_pages_of_their_own_language()
    {
        var mail = await Deciding(Filled.WelshParent);
        Assert.Contains("<a href=\"https://cy.example/viewsLink\">https://cy.example/viewsLink</a>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://en.example/viewsLink\">https://en.example/viewsLink</a>", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HTML_mail_marks_each_half_fits_a_phone_and_loads_nothing()
    {
        var html = (await Deciding(Filled.WelshParent)).Html;
        Assert.Contains("<div lang=\"cy\">", html, StringComparison.Ordinal);
        Assert.Contains("<div lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("width=device-width", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_digest_lists_references_each_by_itself()
    {
        var mail = await _writer.WriteAsync(MessageKind.OverdueToAuthorityDigest, new Reader(null, ReaderKind.Authority), Filled.For(MessageKind.OverdueToAuthorityDigest));
        Assert.Contains("- K7M-2PQ4\n- R3X-9DVB\n", mail.Text, StringComparison.Ordinal);
        Assert.Equal("Crynodeb wythnosol / Weekly digest", mail.Subject);
    }

    private Task<WrittenMail> Deciding(Reader reader) =>
        _writer.WriteAsync(MessageKind.Deciding, reader, Filled.For(MessageKind.Deciding));

    private static int Position(WrittenMail mail, string words) => mail.Text.IndexOf(words, StringComparison.Ordinal);
}

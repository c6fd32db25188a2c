using AlnWorkflows.Notifications.Texts;
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
        foreach (var sender in WordingCatalogue.SendersOf(kind))
        foreach (var reader in Enum.GetValues<ReaderKind>())
        {
            var values = Filled.For(kind, sender);
            var mail = await _writer.WriteAsync(kind, new Reader(null, reader, From: sender), values);
            Assert.DoesNotContain('{', mail.Text + mail.Subject);
            Assert.DoesNotContain('}', mail.Text + mail.Subject);
            Assert.DoesNotContain('{', WrittenHtml.Words(mail.Html));
            Assert.Contains(values["school"].Cy, mail.Text, StringComparison.Ordinal);
            Assert.Contains(values["school"].En, mail.Text, StringComparison.Ordinal);
            Assert.StartsWith($"Messages/{kind}/", mail.WordingVersion, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_mail_says_that_Welsh_is_welcome_and_causes_no_delay()
    {
        foreach (var kind in Enum.GetValues<MessageKind>())
        {
            var sender = WordingCatalogue.SendersOf(kind)[0];
            var mail = await _writer.WriteAsync(kind, Filled.EnglishParent with { From = sender }, Filled.For(kind, sender));
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
        Assert.Contains("<a href=\"https://cy.example/viewsLink\" class=\"button\">Anfon eich barn</a>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://en.example/viewsLink\" class=\"button\">Send your views</a>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("ddolen ddiogel: https://cy.example/viewsLink\n", mail.Text, StringComparison.Ordinal);
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

    [Theory]
    [InlineData(MessageKind.NhsReferral, Sender.School)]
    [InlineData(MessageKind.InformationRequest, Sender.School)]
    [InlineData(MessageKind.InformationRequest, Sender.FurtherEducation)]
    public async Task A_body_cannot_write_what_the_Act_gives_to_another(MessageKind kind, Sender sender)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _writer.WriteAsync(kind, new Reader(null, ReaderKind.Professional, From: sender), Filled.For(kind, Sender.Authority)));
        Assert.Contains($"never written by {sender}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_institution_s_and_an_authority_s_mail_never_speaks_of_the_school_as_its_writer()
    {
        foreach (var sender in new[] { Sender.FurtherEducation, Sender.Authority })
        foreach (var kind in Enum.GetValues<MessageKind>().Where(kind => WordingCatalogue.SendersOf(kind).Contains(sender) && WordingSource.Of(kind).Audience == Audience.Family))
        {
            var mail = await _writer.WriteAsync(kind, Filled.WelshParent with { From = sender }, Filled.For(kind, sender));
            var words = (mail.Text + mail.Subject).Replace("schoolContact", "", StringComparison.Ordinal);
            Assert.DoesNotContain("ysgol", words, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("school", words, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Whoever_asks_for_help_with_a_disagreement_is_told_until_when_they_may_appeal_and_whether_that_moves()
    {
        var values = Filled.For(MessageKind.DisagreementReceived);
        var extended = await _writer.WriteAsync(MessageKind.DisagreementReceived, Filled.WelshParent, values);
        values.Remove("appealExtendedTo");
        var asBefore = await _writer.WriteAsync(MessageKind.DisagreementReceived, Filled.WelshParent, values);
        Assert.Contains("The last day for appealing to the Tribunal: «en appealBy».", extended.Text, StringComparison.Ordinal);
        Assert.Contains("The new last day: «en appealExtendedTo».", extended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("This request does not extend", extended.Text, StringComparison.Ordinal);
        Assert.Contains("This request does not extend the period for appealing.", asBefore.Text, StringComparison.Ordinal);
        Assert.Contains("does not affect any right you have to appeal", asBefore.Text, StringComparison.Ordinal);
    }

    private Task<WrittenMail> Deciding(Reader reader) =>
        _writer.WriteAsync(MessageKind.Deciding, reader, Filled.For(MessageKind.Deciding));

    private static int Position(WrittenMail mail, string words) => mail.Text.IndexOf(words, StringComparison.Ordinal);
}

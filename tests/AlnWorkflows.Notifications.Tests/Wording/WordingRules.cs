using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Wording;

public sealed class WordingRules
{
    private static readonly string[] AlnWords =
    [
        "ALN", "ADY", "ALNCo", "CADY", "IDP", "CDU", "ALP", "DDdY", "additional", "ychwanegol", "needs", "anghenion", "angen dysgu",
        "learning", "dysgu", "plan", "cynllun", "provision", "darpariaeth", "ddarpariaeth", "disability", "anabledd", "difficulty",
        "anhawster", "psychologist", "seicolegydd", "therapist", "therapydd", "tribunal", "tribiwnlys", "dribiwnlys", "advocacy",
        "eiriolaeth", "decision", "penderfyniad", "benderfyniad", "learner", "dysgwr", "child", "plentyn", "health", "iechyd",
    ];

    private static readonly MessageKind[] NotForFamilies =
    [
        MessageKind.AdviceRequest, MessageKind.ReferralToAuthority, MessageKind.CoordinatorReminder, MessageKind.AlertComing,
        MessageKind.OverdueToCoordinator, MessageKind.OverdueToHeadteacher, MessageKind.OverdueToGovernor,
        MessageKind.OverdueToAuthorityDigest, MessageKind.TranslationNeeded,
    ];

    [Fact]
    public void Every_kind_has_a_title_and_a_text_in_both_languages()
    {
        foreach (var text in WholeTexts())
        {
            Assert.NotEmpty(text.Blocks);
            Assert.True(text.Version >= 1);
        }

        Assert.All(EveryText(), text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Cy), text.En);
            Assert.False(string.IsNullOrWhiteSpace(text.En), text.Cy);
        });
    }

    [Fact]
    public void A_block_is_either_worded_in_both_languages_or_named()
    {
        Assert.All(WholeTexts().SelectMany(text => text.Blocks), block =>
        {
            var named = block.Kind is TextBlockKind.Common or TextBlockKind.FreeText or TextBlockKind.Lines;
            Assert.Equal(named, block.Name is not null);
            Assert.Equal(!named, block.Cy is not null);
            Assert.Equal(!named, block.En is not null);
        });
    }

    [Fact]
    public void Both_languages_of_a_text_use_the_same_placeholders() =>
        Assert.All(EveryText(), text => Assert.Equal(PlaceholderNames.In(text.Cy).Order(), PlaceholderNames.In(text.En).Order()));

    [Fact]
    public void Every_placeholder_has_a_meaning_and_every_meaning_is_used()
    {
        var used = Enum.GetValues<MessageKind>().SelectMany(WordingCatalogue.PlaceholdersOf)
            .Concat(Enum.GetValues<NoticeKind>().SelectMany(WordingCatalogue.PlaceholdersOf))
            .Select(placeholder => placeholder.Key)
            .Distinct();
        Assert.Equal(WordingSource.Meanings.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_common_line_that_a_text_takes_in_exists()
    {
        var taken = WholeTexts().SelectMany(text => text.Blocks).Where(block => block.Kind == TextBlockKind.Common).Select(block => block.Name!);
        Assert.All(taken, name => Assert.Contains(name, WordingSource.Common.Lines.Keys));
        Assert.Equal(Enum.GetValues<ReaderKind>().Order(), WordingSource.Common.Greetings.Keys.Order());
    }

    [Fact]
    public void No_text_is_the_same_in_both_languages() =>
        Assert.All(EveryText(), text => Assert.NotEqual(text.Cy, text.En));

    [Fact]
    public void Welsh_has_no_ampersand_and_both_have_typographic_apostrophes() =>
        Assert.All(EveryText(), text =>
        {
            Assert.DoesNotContain('&', text.Cy);
            Assert.DoesNotContain('\'', text.Cy + text.En);
            Assert.DoesNotContain('"', text.Cy + text.En);
            Assert.DoesNotContain("(Welsh)", text.Cy, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void Welsh_never_puts_a_plural_right_after_a_number_or_a_slot() =>
        Assert.All(EveryText(), text =>
            Assert.DoesNotMatch(@"(\d|\}) (d?diwrnodau|misoedd|fisoedd|wythnosau|achosion|dyletswyddau|blynyddoedd)", text.Cy));

    [Theory]
    [InlineData("i")]
    [InlineData("o")]
    [InlineData("gan")]
    [InlineData("am")]
    [InlineData("yn")]
    [InlineData("â")]
    [InlineData("a")]
    [InlineData("neu")]
    public void No_slot_of_the_Welsh_stands_where_its_value_would_have_to_mutate(string word) =>
        Assert.All(EveryText(), text => Assert.DoesNotMatch($@"(^|[\s(]){word} \{{", text.Cy));

    [Fact]
    public void No_subject_of_a_family_s_mail_says_a_word_of_additional_learning_needs() =>
        Assert.All(Enum.GetValues<MessageKind>().Except(NotForFamilies), kind =>
        {
            var title = WordingSource.Of(kind).Title;
            var words = $"{title.Cy} {title.En}".Split([' ', ',', ':', '’', '/'], StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(words, word => AlnWords.Contains(word, StringComparer.OrdinalIgnoreCase));
            Assert.Empty(PlaceholderNames.In(title));
        });

    [Fact]
    public void A_notice_s_cover_says_nothing_of_needs_or_decision()
    {
        var words = WordingSource.Of(MessageKind.NoticeCover).Texts()
            .SelectMany(text => $"{text.Cy} {text.En}".Split([' ', ',', '.', ':', '’'], StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(words, word => AlnWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain(WordingCatalogue.PlaceholdersOf(MessageKind.NoticeCover), placeholder => placeholder.Key is "init" or "contact");
    }

    [Fact]
    public void No_placeholder_stands_for_the_learner_s_name_need_or_birth()
    {
        string[] forbidden = ["name", "learner", "learnerName", "surname", "lastName", "dateOfBirth", "need", "needs", "diagnosis"];
        Assert.DoesNotContain(WordingSource.Meanings.Keys, key => forbidden.Contains(key, StringComparer.OrdinalIgnoreCase));
        Assert.DoesNotContain(PlaceholderNames.FirstName, WordingSource.Meanings.Keys);
    }

    [Fact]
    public void Only_the_greeting_of_the_learner_carries_a_first_name()
    {
        var others = EveryText().Except([WordingSource.Common.Greetings[ReaderKind.Learner]]);
        Assert.DoesNotContain(others, text => (text.Cy + text.En).Contains("{firstName}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_numbers_that_fill_slots_are_right_in_Welsh()
    {
        Assert.Equal("1 diwrnod ysgol", BilingualCount.SchoolDays(1).Cy);
        Assert.Equal("2 ddiwrnod ysgol", BilingualCount.SchoolDays(2).Cy);
        Assert.Equal("35 diwrnod ysgol", BilingualCount.SchoolDays(35).Cy);
    }

    private static IEnumerable<StandardText> WholeTexts() =>
        Enum.GetValues<MessageKind>().Select(WordingSource.Of).Concat(Enum.GetValues<NoticeKind>().Select(WordingSource.Of));

    private static IEnumerable<WordedText> EveryText() =>
        WholeTexts().SelectMany(text => text.Texts())
            .Concat(WordingSource.Common.Lines.Values)
            .Concat(WordingSource.Common.Greetings.Values);
}

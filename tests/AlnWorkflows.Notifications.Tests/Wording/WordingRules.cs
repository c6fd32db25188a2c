using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Wording;

public sealed class WordingRules
{
    [Fact]
    public void The_catalogue_breaks_no_rule() =>
        Assert.Empty(WordingChecks.Of(WordingSource.Common, WordingSource.Files, WordingSource.Meanings));

    [Fact]
    public void Every_kind_has_a_text_and_a_version()
    {
        foreach (var file in WordingSource.Files)
        {
            Assert.NotEmpty(file.Text.Blocks);
            Assert.True(file.Text.Version >= 1, file.Name);
        }
    }

    [Fact]
    public void Every_placeholder_has_a_meaning_and_every_meaning_is_used()
    {
        var used = Enum.GetValues<Sender>().SelectMany(sender => Enum.GetValues<MessageKind>().SelectMany(kind => WordingCatalogue.PlaceholdersOf(kind, sender))
                .Concat(Enum.GetValues<NoticeKind>().SelectMany(kind => WordingCatalogue.PlaceholdersOf(kind, sender))))
            .Select(placeholder => placeholder.Key)
            .Concat(WordingSource.Common.Texts().SelectMany(PlaceholderNames.In))
            .Distinct();
        Assert.Equal(WordingSource.Meanings.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_reader_has_a_greeting() =>
        Assert.Equal(Enum.GetValues<ReaderKind>().Order(), WordingSource.Common.Greetings.Keys.Order());

    [Fact]
    public void A_notice_s_cover_says_nothing_of_needs_or_decision()
    {
        Assert.Empty(WordingSource.Of(MessageKind.NoticeCover).Texts().SelectMany(text => AlnGlossary.In($"{text.Cy} {text.En}")));
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

    private static IEnumerable<WordedText> EveryText() =>
        WordingSource.Files.SelectMany(file => file.Text.Texts()).Concat(WordingSource.Common.Texts());
}

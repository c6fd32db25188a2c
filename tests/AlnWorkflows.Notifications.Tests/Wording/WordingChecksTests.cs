using AlnWorkflows.Notifications.Texts;

namespace AlnWorkflows.Notifications.Tests.Wording;

public sealed class WordingChecksTests
{
    [Theory]
    [InlineData("Mae’r cam yn barod.", "", "one language only")]
    [InlineData("Yr un fath", "Yr un fath", "same in both languages")]
    [InlineData("Dyddiad: {date}", "Date: the same", "other placeholders")]
    [InlineData("Mae 4 wythnos ar ôl.", "There are 5 weeks left.", "other numbers")]
    [InlineData("Plant & rhieni", "Children and parents", "ampersand")]
    [InlineData("Mae'r cam yn barod.", "The step is ready.", "straight apostrophe")]
    [InlineData("Mae’r cam yn barod.", "The \"step\" is ready.", "straight apostrophe")]
    [InlineData("Mae’r llythyr i {la}.", "The letter is for {la}.", "would have to mutate")]
    [InlineData("Daeth gan {la}.", "It came from {la}.", "would have to mutate")]
    [InlineData("Atebwch ar {la}.", "Reply on {la}.", "would have to mutate")]
    [InlineData("Mae 3 diwrnodau ar ôl.", "There are 3 days left.", "plural after a number")]
    [InlineData("Gweler {nobodyKnows}", "See {nobodyKnows}", "no meaning")]
    [InlineData("Gweler: {strangeLink}", "See: {strangeLink}", "no words among the links")]
    public void A_fault_in_a_text_is_found_and_named(string cy, string en, string finding) =>
        Assert.Contains(Problems(new WordedText(cy, en), Audience.Colleagues), problem => problem.Contains(finding, StringComparison.Ordinal));

    [Theory]
    [InlineData("Eich CDU", "Your IDP")]
    [InlineData("Neges am anghenion", "A message")]
    [InlineData("Neges", "A message about additional learning")]
    [InlineData("Apêl", "The Tribunal")]
    public void A_word_of_the_ALN_glossary_in_a_family_s_subject_is_found(string cy, string en)
    {
        Assert.NotEmpty(Problems(null, Audience.Family, new(cy, en)));
        Assert.Empty(Problems(null, Audience.Colleagues, new(cy, en)));
    }

    [Fact]
    public void A_sound_text_has_no_problem() =>
        Assert.Empty(Problems(new WordedText("Anfonwyd ar {sentOn}. Dyddiad cau: {date}", "Sent on {sentOn}. Deadline: {date}"), Audience.Family));

    [Fact]
    public void A_block_that_is_neither_named_nor_worded_and_a_line_that_does_not_exist_are_found()
    {
        Assert.NotEmpty(Problems(new TextBlock { Cy = "Cymraeg yn unig" }));
        Assert.NotEmpty(Problems(new TextBlock { Kind = TextBlockKind.FreeText }));
        Assert.NotEmpty(Problems(new TextBlock { Kind = TextBlockKind.Common, Name = "nowhere" }));
    }

    [Fact]
    public void What_is_refused_names_the_file()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => WordingChecks.Refuse(Common, [File(new TextBlock { Cy = "A & B", En = "A and B" }, Audience.Family, new("Neges", "A message"))], Meanings));
        Assert.Contains("Messages/Planted: “A & B” has an ampersand", refused.Message, StringComparison.Ordinal);
    }

    private static CommonText Common { get; } = new(
        1,
        WordingSource.Common.Greetings.ToDictionary(greeting => greeting.Key, _ => new WordedText("Annwyl gydweithiwr", "Dear colleague", TextSource.Model)),
        new Dictionary<string, SenderWords>(),
        new Dictionary<string, IReadOnlyList<TextBlock>>(),
        new Dictionary<string, LinkText>());

    private static Dictionary<string, string> Meanings { get; } = new() { ["date"] = "A date.", ["sentOn"] = "A date.", ["la"] = "The authority.", ["strangeLink"] = "A page." };

    private static List<string> Problems(WordedText? text, Audience audience, SenderWords? title = null) =>
        [.. WordingChecks.Of(Common, [File(new TextBlock { Cy = text?.Cy ?? "Testun", En = text?.En ?? "Text" }, audience, title ?? new("Neges", "A message"))], Meanings)];

    private static List<string> Problems(TextBlock block) =>
        [.. WordingChecks.Of(Common, [File(block, Audience.Family, new("Neges", "A message"))], Meanings)];

    private static WordingFile File(TextBlock block, Audience audience, SenderWords title) =>
        new("Messages/Planted", new StandardText(1, TextSource.Own, title, [block], Audience: audience));
}

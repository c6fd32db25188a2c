using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Writing;

public sealed class NoticePartsTests
{
    private readonly MessageWriter _writer = new();

    public static TheoryData<NoticeKind, Sender, NoticePart> EveryPart()
    {
        var data = new TheoryData<NoticeKind, Sender, NoticePart>();
        foreach (var kind in Enum.GetValues<NoticeKind>())
        foreach (var sender in NoticeParts.SendersOf(kind))
        foreach (var part in NoticeParts.Of(kind, sender))
            data.Add(kind, sender, part.Part);
        return data;
    }

    [Fact]
    public void Every_notice_has_a_sender_and_parts_each_named_once_with_its_law()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            Assert.NotEmpty(NoticeParts.SendersOf(kind));
            foreach (var sender in NoticeParts.SendersOf(kind))
            {
                var parts = NoticeParts.Of(kind, sender);
                Assert.NotEmpty(parts);
                Assert.Equal(parts.Count, parts.DistinctBy(part => part.Part).Count());
                Assert.All(parts, part => Assert.NotEqual(part.Source.Cy, part.Source.En));
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryPart))]
    public async Task A_notice_whose_words_leave_out_a_part_is_refused_naming_the_part_and_the_law(NoticeKind kind, Sender sender, NoticePart part)
    {
        var text = WordingSource.Of(kind);
        var stripped = text with { Blocks = [.. text.Blocks.Where(block => WordingSource.PartOf(block) != part)] };
        var values = Filled.For(kind, sender);
        if (part == NoticePart.BodyContact)
            values.Remove("schoolContact");
        foreach (var reader in Readers(sender))
            Refused(kind, sender, part, await Assert.ThrowsAsync<IncompleteNoticeException>(() =>
                _writer.WriteNoticeAsync(kind, stripped, reader, values, Filled.FreeText(kind, sender))));
    }

    [Theory]
    [MemberData(nameof(EveryPart))]
    public async Task A_notice_is_refused_for_want_of_any_value_of_a_part_in_either_language(NoticeKind kind, Sender sender, NoticePart part)
    {
        foreach (var key in ValuesOf(kind, sender, part))
        foreach (var missing in new[] { Language.Cy, Language.En })
        {
            var values = Filled.For(kind, sender);
            var freeText = Filled.FreeText(kind, sender);
            if (!freeText.Remove(key))
                values[key] = missing == Language.Cy ? new("", values[key].En) : new(values[key].Cy, " ");
            foreach (var reader in Readers(sender))
            {
                var refused = await Assert.ThrowsAsync<IncompleteNoticeException>(() => _writer.WriteNoticeAsync(kind, reader, values, freeText));
                Refused(kind, sender, part, refused);
                Assert.Contains(refused.Values, value => value.Key == key);
            }
        }
    }

    [Fact]
    public async Task A_body_that_never_gives_such_a_notice_is_refused_it() =>
        await Assert.ThrowsAsync<ArgumentException>(() =>
            _writer.WriteNoticeAsync(NoticeKind.TakeOverRefused, Filled.Undecided, Filled.For(NoticeKind.TakeOverRefused, Sender.Authority), Filled.FreeText(NoticeKind.TakeOverRefused, Sender.Authority)));

    [Theory]
    [InlineData(NoticeKind.NoAln, Sender.School, "section 26(1) of the Act")]
    [InlineData(NoticeKind.NoAln, Sender.FurtherEducation, "section 70(2)(a) of the Act")]
    [InlineData(NoticeKind.NotDeciding, Sender.Authority, "section 70(2)(l) of the Act")]
    [InlineData(NoticeKind.ReviewNoRevision, Sender.School, "section 27(1) of the Act")]
    [InlineData(NoticeKind.TakeOverRefused, Sender.Authority, "section 70(2)(i) of the Act")]
    [InlineData(NoticeKind.ReconsideredNoRevision, Sender.Authority, "section 70(2)(h) of the Act")]
    [InlineData(NoticeKind.CeaseDecided, Sender.School, "section 31(9), 32(1) of the Act")]
    [InlineData(NoticeKind.CeaseDecided, Sender.Authority, "section 70(2)(j) of the Act")]
    [InlineData(NoticeKind.CeaseUpheld, Sender.Authority, "section 70(2)(k) of the Act")]
    [InlineData(NoticeKind.PlanNotNecessary, Sender.Authority, "section 70(2)(b) of the Act")]
    public void The_next_remedy_is_the_one_the_Act_gives_against_that_body(NoticeKind kind, Sender sender, string source) =>
        Assert.Equal(source, NoticeParts.Of(kind, sender).Single(part => part.Part == NoticePart.NextRemedy).Source.En);

    [Fact]
    public async Task A_school_s_notice_never_offers_an_appeal_and_the_others_always_say_by_when()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        foreach (var sender in NoticeParts.SendersOf(kind))
        {
            var html = (await _writer.WriteNoticeAsync(kind, Filled.Undecided with { From = sender }, Filled.For(kind, sender), Filled.FreeText(kind, sender))).Html;
            var appeals = html.Contains("You can appeal to the Education Tribunal for Wales", StringComparison.Ordinal);
            Assert.False(appeals && sender == Sender.School, $"{kind}");
            Assert.Equal(appeals, html.Contains("The Tribunal must receive your appeal by «en appealBy».", StringComparison.Ordinal));
        }
    }

    private static void Refused(NoticeKind kind, Sender sender, NoticePart part, IncompleteNoticeException refused)
    {
        var required = NoticeParts.Of(kind, sender).Single(each => each.Part == part);
        Assert.Contains(required, refused.Lacking);
        Assert.Contains(required.InWords.En, refused.Message, StringComparison.Ordinal);
        Assert.Contains(required.Source.Cy, refused.InWords.Cy, StringComparison.Ordinal);
        Assert.Contains(required.Source.En, refused.InWords.En, StringComparison.Ordinal);
    }

    private static IEnumerable<Reader> Readers(Sender sender) =>
        [Filled.Undecided with { From = sender }, Filled.YoungPerson with { From = sender }];

    /// <summary>The values and free texts that the blocks of a part are made with, to parents and learners alike.</summary>
    private static HashSet<string> ValuesOf(NoticeKind kind, Sender sender, NoticePart part)
    {
        var blocks = WordingSource.Of(kind).Blocks.Where(block => WordingSource.PartOf(block) == part && block.IsFrom(sender));
        return
        [
            .. part == NoticePart.BodyContact ? ["schoolContact"] : Array.Empty<string>(),
            .. blocks.SelectMany(block => block.Kind switch
            {
                TextBlockKind.FreeText => [block.Name!],
                TextBlockKind.Common => PlaceholderNames.In(WordingSource.Common.Lines[block.Name!].For(sender)),
                _ => block.Texts().Select(text => PlaceholderNames.In(text).ToHashSet()).Aggregate((some, others) => [.. some.Intersect(others)]),
            }),
        ];
    }
}

using System.IO.Compression;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Tests.Contributions;

public sealed class ContributionFileTests
{
    public static TheoryData<string, byte[]> Taken => new()
    {
        { "application/pdf", "%PDF-1.7"u8.ToArray() },
        { "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] },
        { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0] },
        { "text/plain", "Mae’r tŷ’n fawr\r\n"u8.ToArray() },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip("[Content_Types].xml", "word/document.xml") },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "a program", [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0] },
        { "a zip", Zip("a.txt") },
        { "macros", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "a broken zip", "PK\u0003\u0004"u8.ToArray() },
        { "an old Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "a GIF", [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_file_is_what_its_content_says_whatever_its_name(string contentType, byte[] content)
    {
        var file = new UploadedFile("../../evil.exe", content);
        Assert.Equal(contentType, ContributionFileRules.ContentTypeOf(file));
        Assert.Empty(ContributionFileRules.Check(file));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_is_none_of_these_is_refused_though_its_name_says_PDF(string what, byte[] content)
    {
        var problem = Assert.Single(ContributionFileRules.Check(new UploadedFile("report.pdf", content)));
        Assert.True(problem.Code.Code == "file-type-not-taken", what);
    }

    [Fact]
    public void A_file_of_the_greatest_size_is_taken_and_one_byte_more_is_not()
    {
        var content = new byte[ContributionFileRules.LimitInMegabytes * 1024 * 1024 + 1];
        "%PDF-"u8.CopyTo(content);
        Assert.Equal("file-too-large", Assert.Single(ContributionFileRules.Check(new UploadedFile("a.pdf", content))).Code.Code);
        Assert.Empty(ContributionFileRules.Check(new UploadedFile("a.pdf", content.AsMemory(..^1))));
    }

    [Fact]
    public async Task Advice_may_be_a_file_alone_kept_as_it_came_under_no_name_of_its_own()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        var step = await story.OpenAsync();
        Assert.Empty((await story.AnswerAsync(step, new UploadedFile("Alys Prydderch.pdf", "%PDF-1.7 adroddiad"u8.ToArray()), ("answer", "advice"))).Problems);

        var fileId = Assert.Single((await story.StandingAsync()).Answers).Answer![StepUploads.AttachmentField]!;
        var files = story.Host.Get<IContributionFiles>();
        var file = (await files.FindAsync(story.Key, fileId))!;
        Assert.Equal((step.StepId, "application/pdf", 18L), (file.StepId, file.ContentType, file.Bytes));
        Assert.Equal("%PDF-1.7 adroddiad"u8.ToArray(), (await files.ReadAsync(story.Key, fileId))!.Value.ToArray());
        Assert.DoesNotContain("Alys", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_words_nor_file_is_refused_and_so_is_a_wrong_file_and_nothing_is_stored()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        var step = await story.OpenAsync();
        Assert.Equal(("nothing-written-or-uploaded", "advice"), Told(await story.AnswerAsync(step, null, ("answer", "advice"))));
        Assert.Equal(("file-type-not-taken", "file"), Told(await story.AnswerAsync(step, new UploadedFile("a.pdf", new byte[] { 0, 1, 2 }), ("answer", "advice"), ("advice", "Da"))));
        Assert.Equal(("file-empty", "file"), Told(await story.AnswerAsync(step, new UploadedFile("a.pdf", ReadOnlyMemory<byte>.Empty), ("answer", "advice"), ("advice", "Da"))));
        Assert.Equal(StepState.Open, (await story.OpenAsync()).State);
    }

    [Theory]
    [InlineData("2025-09-15", "date-must-be-later")]
    [InlineData("2027-09-16", "date-too-late")]
    public async Task A_waiting_list_ends_after_today_and_within_two_years(string until, string code)
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        Assert.Equal((code, "until"), Told(await story.AnswerAsync(await story.OpenAsync(), null, ("answer", "waiting-list"), ("until", until))));
    }

    private static (string, string?) Told(AnswerResult result) => (Assert.Single(result.Problems).Code.Code, result.Problems[0].Field);

    private static byte[] Zip(params string[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries)
                zip.CreateEntry(entry);
        return stream.ToArray();
    }
}

using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class NoticeRecordsTests : RecordsTest
{
    private INotices Notices => Port<INotices>();

    [Fact]
    public async Task A_notice_is_prepared_once_with_its_audit()
    {
        await Notices.PrepareAsync(Notice("notice-1"), Given.Audit(Given.Key, "notice-prepared"));

        var again = await Notices.PrepareAsync(Notice("notice-1") with { Html = "other" }, Given.Audit(Given.Key, "notice-prepared"));

        Assert.Equal("<p>Hysbysiad</p>", again.Html);
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_long_document_comes_back_to_the_letter()
    {
        var html = string.Concat(Enumerable.Range(0, 20_000).Select(n => $"<p>Rhesymau “{n}” 🐑</p>"))[..200_001];

        await Notices.PrepareAsync(Notice("notice-1") with { Html = html }, Given.Audit(Given.Key, "notice-prepared"));

        Assert.Equal(html, (await Notices.FindAsync(Given.Key, "notice-1"))!.Html);
    }

    [Fact]
    public async Task Stopping_and_giving_at_once_leaves_one_of_them()
    {
        await Notices.PrepareAsync(Notice("notice-1"), Given.Audit(Given.Key, "notice-prepared"));

        await Task.WhenAll(
            ChangeAsync(notice => notice.State is NoticeState.Held ? notice with { State = NoticeState.Stopped, StoppedBy = "staff-0001" } : notice),
            ChangeAsync(notice => notice.State is NoticeState.Held ? notice with { State = NoticeState.Given, Given = new(GivingMeans.Email, Given.Day, null, Given.Morning) } : notice));

        var notice = await Notices.FindAsync(Given.Key, "notice-1");
        Assert.NotEqual(notice!.StoppedBy is null, notice.Given is null);
        Assert.Equal(2, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    [Fact]
    public async Task A_cases_notices_come_in_the_order_they_were_prepared()
    {
        await Notices.PrepareAsync(Notice("b") with { PreparedAt = Given.Morning.AddDays(1), CorrectsNoticeId = "z" }, Given.Audit(Given.Key, "p"));
        await Notices.PrepareAsync(Notice("z"), Given.Audit(Given.Key, "p"));

        Assert.Equal(["z", "b"], (await Notices.OfCaseAsync(Given.Key)).Select(notice => notice.NoticeId));
        Assert.Null(await Notices.FindAsync(Given.Key with { BodyId = Given.OtherSchool }, "b"));
    }

    private static Notice Notice(string noticeId) => new(
        Given.Key, noticeId, NoticeKind.NoAln, "parent-0001", "<p>Hysbysiad</p>", "1", "hash", Given.Morning, Given.Morning.AddDays(1));

    private Task<Notice> ChangeAsync(Func<Notice, Notice> change) =>
        Notices.ChangeAsync(Given.Key, "notice-1", change, Given.Audit(Given.Key, "notice-changed"));
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.TellStaff;

public sealed class LackingTests
{
    [Fact]
    public async Task What_a_notice_lacks_is_told_by_the_next_day_s_list_and_not_by_a_message_of_its_own()
    {
        await using var host = await ProcessHost.StartAsync(school: body => body with { Links = body.Links with { Disagreements = "" } });
        await host.TellStaffAsync();
        var inEnglishOnly = await ForParentAloneAsync(host);
        await host.AnswerAsync(inEnglishOnly, DecideAlnStepTypes.Decision, Answers.InEnglishOnly(Answers.NoAln("2025-09-15")));
        var withoutLink = await ForParentAloneAsync(host, ("surname", "Bevan"));
        await host.AnswerAsync(withoutLink, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));

        Assert.Empty(await host.SentAsync(inEnglishOnly, MessageKind.TranslationNeeded));
        Assert.Empty(await host.SentAsync(withoutLink, MessageKind.NoticeIncomplete));
        var listed = await host.ListedAsync(new(2025, 9, 16), MessageKind.StaffList);
        Assert.Contains("Translate the text", listed, StringComparison.Ordinal);
        Assert.Contains("Add what a notice lacks", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_next_day_s_list_would_tell_too_late_is_told_at_once_and_not_again_between_her_days()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.ChangePersonAsync(ProcessHost.Alnco, person => person with { AlnDays = [DayOfWeek.Wednesday] });
        await host.TellStaffAsync();
        var key = await ForParentAloneAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 11, 6));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.InEnglishOnly(Answers.NoAln("2025-11-06")));
        await host.MoveToAsync(new DateOnly(2025, 11, 8));

        var told = Assert.Single(await host.SentAsync(key, MessageKind.TranslationNeeded));
        Assert.Equal("Welsh", told.Values["language"].En);
        Assert.Equal(new DateOnly(2025, 11, 6), London.DateOf(told.SentAt!.Value));
        Assert.DoesNotContain("Translate the text", await host.ListedAsync(new(2025, 11, 7), MessageKind.StaffCannotWait), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_without_a_part_the_law_requires_is_told_at_once_where_its_safe_date_is_tomorrow()
    {
        await using var host = await ProcessHost.StartAsync(school: body => body with { Links = body.Links with { Disagreements = "" } });
        var key = await ForParentAloneAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 11, 6));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-06"));

        Assert.Contains("adran 68(1), 68(3) o’r Ddeddf", Assert.Single(await host.SentAsync(key, MessageKind.NoticeIncomplete)).Values["lacking"].Cy, StringComparison.Ordinal);
    }

    private static async Task<CaseKey> ForParentAloneAsync(ProcessHost host, params (string, string)[] changes)
    {
        var key = await host.StartCaseAsync(changes);
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        return key;
    }
}

using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Processes.Tests.TellStaff;
using static AlnWorkflows.Processes.Tests.RecurringDuties.RecurringStory;

namespace AlnWorkflows.Processes.Tests.RecurringDuties;

public sealed class RecurringTellingTests
{
    private const string Line = "The school: Meet the ALN link governor. Safe by: 12 December 2025.";

    [Fact]
    public async Task The_alnco_is_told_in_the_one_list_of_the_day_from_the_day_of_asking()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Governor);
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 24));

        Assert.Equal([(new DateOnly(2025, 11, 24), MessageKind.StaffList, ProcessHost.Alnco)], await host.ToldSinceAsync(new DateOnly(2025, 9, 15)));
        var line = await host.ListedAsync(new DateOnly(2025, 11, 24), MessageKind.StaffList);
        Assert.StartsWith(Line, line, StringComparison.Ordinal);
        Assert.EndsWith("https://aln.example.org/schools/glan-yr-afon/recurring/link-governor/2025-1", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_headteacher_hears_of_it_in_the_weekly_message_only_when_it_is_late()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Governor);
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 12, 12));
        Assert.DoesNotContain(await host.ToldSinceAsync(new DateOnly(2025, 9, 15)), told => told.Reader == ProcessHost.Head);

        await host.MoveToAsync(new DateOnly(2025, 12, 15));
        Assert.Contains((new DateOnly(2025, 12, 15), MessageKind.HeadteacherWeek, ProcessHost.Head), await host.ToldSinceAsync(new DateOnly(2025, 12, 15)));
        var late = await host.ListedAsync(new DateOnly(2025, 12, 15), MessageKind.HeadteacherWeek, "lateLinks");
        Assert.StartsWith($"Siân Evans: {Line} OVERDUE.", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_done_it_is_told_of_it_no_more()
    {
        await using var host = await RecurringDutyTests.ChosenAsync(Governor);
        await host.TellStaffAsync();
        await host.DoneAsync(Governor, "2025-1", new DateOnly(2025, 9, 15));
        await host.MoveToAsync(new DateOnly(2026, 1, 12));

        Assert.DoesNotContain(await host.ToldSinceAsync(new DateOnly(2025, 9, 15)), told => told.Kind is MessageKind.StaffList or MessageKind.HeadteacherWeek);
    }
}

using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.MonitorProvision;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.TellStaff;

/// <summary>A row given by Ffion from Monday 19 January 2026: ten school days have passed on Monday 2 February.</summary>
public sealed class UnrecordedProvisionTests
{
    [Fact]
    public async Task Whoever_records_nothing_for_ten_school_days_is_reminded_once_a_month_and_nobody_else_is()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2026, 3, 6));

        Assert.Equal([(new(2026, 2, 2), Teachers.Ffion), (new(2026, 3, 2), Teachers.Ffion)], await RemindersAsync(host));
        var reference = (await host.CaseAsync(story.Key)).Reference;
        Assert.Equal($"{reference} (AP): nothing recorded since 19 January 2026. https://aln.example.org/schools/{ProcessHost.School}/my-provision", await host.ListedAsync(new(2026, 2, 2), MessageKind.ProvisionUnrecorded));
    }

    [Fact]
    public async Task A_record_puts_the_reminder_off_and_so_do_days_on_which_the_school_is_closed()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await MonitoringStory.BeginAsync(host);
        await story.AddRowAsync();
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2026, 1, 30));
        Assert.Empty(await story.RecordAsync(Teachers.Ffion, "2026-01-30", DeliveryOutcome.Missed, MissedReason.LearnerAbsent));
        await host.MoveToAsync(new DateOnly(2026, 2, 22));
        Assert.Empty(await RemindersAsync(host));

        await host.MoveToAsync(new DateOnly(2026, 2, 24));
        Assert.Equal([(new(2026, 2, 23), Teachers.Ffion)], await RemindersAsync(host));
    }

    private static async Task<IReadOnlyList<(DateOnly On, string Reader)>> RemindersAsync(ProcessHost host) =>
        [.. (await host.ToldSinceAsync(new DateOnly(2026, 1, 1))).Where(told => told.Kind == MessageKind.ProvisionUnrecorded).Select(told => (told.On, told.Reader))];
}

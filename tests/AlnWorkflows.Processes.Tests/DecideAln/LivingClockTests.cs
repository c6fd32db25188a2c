using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class LivingClockTests
{
    [Fact]
    public async Task Rungs_missed_while_nothing_ran_are_climbed_in_order_and_once_each()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        host.Time.AdvanceTo(London.At(new DateOnly(2025, 11, 12), new TimeOnly(9, 0)));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        var missed = (await host.Get<DutyRungs>().NotClimbedAsync(duty, CancellationToken.None)).Where(rung => rung.At <= host.Time.GetUtcNow()).Select(rung => rung.Id).ToList();
        Assert.Equal(["0-day-10", "0-day-20", "0-day-28", "0-preview-late-0", "0-breach", "0-late-0", "0-late-0-family"], missed);

        await host.SettleAsync();
        await host.SettleAsync();
        Assert.Equal(missed.Order(StringComparer.Ordinal), (await host.Get<IDuties>().RungsAsync(key, duty.DutyId)).Select(rung => rung.RungId).Order(StringComparer.Ordinal));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.Single(await host.SentAsync(key, MessageKind.Late));
    }

    [Fact]
    public async Task A_clock_moved_to_another_start_makes_good_no_reminder_that_was_past_when_it_moved()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 5));
        var before = await host.RemindersAsync(key);
        await host.AnswerAsync(key, DecideAlnStepTypes.CorrectAwareness, ("awareOn", "2025-09-22"), ("why", "Camgymeriad"));

        Assert.Equal(before, await host.RemindersAsync(key));
        await host.MoveToAsync(new DateOnly(2025, 11, 18));
        Assert.Equal(new DateOnly(2025, 11, 18), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach!.Since);
    }
}

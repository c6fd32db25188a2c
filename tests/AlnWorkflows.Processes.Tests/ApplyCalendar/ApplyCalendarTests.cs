using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.ApplyCalendar;

public sealed class ApplyCalendarTests
{
    private static readonly DateOnly SnowDay = new(2025, 10, 6);
    private static readonly DateOnly Saturday = new(2025, 10, 4);

    [Fact]
    public async Task A_closure_puts_the_dates_of_the_duty_and_of_its_steps_a_day_later_and_says_so_in_the_audit()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.ChangeCalendarAsync(Changes.Closed(SnowDay));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((new DateOnly(2025, 11, 10), new DateOnly(2025, 11, 11)), (duty.SafeBy, duty.LegalLatest));
        Assert.Equal((ProcessHost.School, "1.1"), (duty.Clock.CalendarId, duty.Clock.CalendarRevision));
        Assert.Equal(duty.LegalLatest, (await host.OpenStepAsync(key, "decision")).LegalLatest);
        var entry = Assert.Single(await host.MovesAsync(key));
        Assert.Equal(ProcessHost.Administrator, entry.PersonId);
        Assert.Equal(("2025-11-10", "2025-11-11"), (entry.About["legalLatestFrom"], entry.About["legalLatestTo"]));
    }

    [Fact]
    public async Task A_duty_moved_later_is_late_only_after_its_new_date_and_once()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.ChangeCalendarAsync(Changes.Closed(SnowDay));

        await host.MoveToAsync(new DateOnly(2025, 11, 11));
        Assert.Null((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);
        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        Assert.Equal(new DateOnly(2025, 11, 12), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach!.Since);
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
    }

    [Fact]
    public async Task A_duty_moved_earlier_is_woken_at_once_and_not_when_its_old_timer_rings()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 9));
        Assert.Null((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);

        await host.ChangeCalendarAsync(Changes.Extra(Saturday));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal(new DateOnly(2025, 11, 7), duty.LegalLatest);
        Assert.Equal(new DateOnly(2025, 11, 8), duty.Breach!.Since);
    }

    [Fact]
    public async Task A_closure_recorded_afterwards_corrects_the_breach_tells_again_who_was_told_and_lets_the_duty_be_late_anew()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 11));
        var told = (await host.SentAsync(key, MessageKind.OverdueToHeadteacher)).Count + (await host.SentAsync(key, MessageKind.Late)).Count;
        Assert.Equal([new(NoticeFollowingKind.BreachCorrected, [])], Assert.Single(await host.PreviewAsync(Changes.Closed(SnowDay))).Follows);

        await host.ChangeCalendarAsync(Changes.Closed(SnowDay));
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((ProcessHost.Administrator, MoveCause.Calendar.Fact), (duty.Breach!.Correction!.ByPersonId, duty.Breach.Correction.Fact));
        Assert.Equal(told, (await host.SentAsync(key, MessageKind.BreachCorrected)).Count);

        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        var lateAgain = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((new DateOnly(2025, 11, 12), null), (lateAgain.Breach!.Since, lateAgain.Breach.Correction));
        Assert.Equal(new DateOnly(2025, 11, 11), Assert.Single(lateAgain.CorrectedBreaches!).Since);
        Assert.Equal(2, (await host.SentAsync(key, MessageKind.OverdueToHeadteacher)).Count);
        Assert.Equal(3, await host.RemindersAsync(key));
    }

    [Fact]
    public async Task A_duty_met_late_is_corrected_by_a_closure_that_shows_it_was_met_in_time()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "Oed"));
        await host.MoveToAsync(new DateOnly(2025, 11, 11));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-11"));
        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        var late = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, null), (late.State, late.Breach!.Correction));

        await host.ChangeCalendarAsync(new CalendarChange([], [], [.. Closures(SnowDay, 2)], [], []));
        var corrected = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((DutyState.Met, MoveCause.Calendar.Fact), (corrected.State, corrected.Breach!.Correction!.Fact));
        Assert.True(corrected.MetOn <= corrected.LegalLatest);
    }

    [Fact]
    public async Task What_is_closed_and_opened_again_stands_where_it_stood()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.ChangeCalendarAsync(Changes.Closed(SnowDay));
        await host.ChangeCalendarAsync(Changes.Removed(SnowDay));

        Assert.Equal(new DateOnly(2025, 11, 10), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        Assert.Equal(["1.1", "1.2"], (await host.MovesAsync(key)).Select(entry => entry.About["revision"]).Order());
    }

    [Fact]
    public async Task A_closure_of_one_session_moves_nothing()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.ChangeCalendarAsync(Changes.Closed(SnowDay, ClosedPart.Morning));

        Assert.Equal(new DateOnly(2025, 11, 10), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        Assert.Empty(await host.MovesAsync(key));
    }

    [Fact]
    public async Task Exactly_the_clocks_that_were_previewed_are_rewritten()
    {
        await using var host = await ProcessHost.StartAsync();
        var early = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        var late = await host.StartCaseAsync(("surname", "Bevan"));

        var preview = Assert.Single(await host.PreviewAsync(Changes.Closed(SnowDay)));
        Assert.Equal((early, new DateOnly(2025, 11, 10), new DateOnly(2025, 11, 11)), (preview.Case, preview.From.LegalLatest, preview.To.LegalLatest));
        Assert.Equal((await host.CaseAsync(early)).Reference, preview.Reference);
        var untouched = await host.DutyAsync(late, RuleIds.SchoolDecideAndIdp);
        Assert.Empty(await host.MovesAsync(early));

        await host.ChangeCalendarAsync(Changes.Closed(SnowDay));
        Assert.Equal(preview.To.LegalLatest, (await host.DutyAsync(early, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        Assert.Equal(untouched, await host.DutyAsync(late, RuleIds.SchoolDecideAndIdp));
        Assert.Empty(await host.MovesAsync(late));
    }

    [Fact]
    public async Task A_preview_names_what_is_sent_at_once()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 10));

        var earlier = Assert.Single(await host.PreviewAsync(Changes.Extra(Saturday)));
        Assert.Equal([NoticeFollowingKind.BreachRecorded, NoticeFollowingKind.Alert, NoticeFollowingKind.WordToFamily], earlier.Follows.Select(follows => follows.Kind));
        Assert.Empty(Assert.Single(await host.PreviewAsync(Changes.Closed(SnowDay))).Follows);

        await host.ChangeCalendarAsync(Changes.Extra(Saturday));
        Assert.Single(await host.SentAsync(key, MessageKind.OverdueToHeadteacher));
        Assert.Single(await host.SentAsync(key, MessageKind.Late));
    }

    [Fact]
    public async Task A_change_of_the_authority_reaches_all_its_schools_and_no_other()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var school = (await host.Get<IBodies>().FindAsync(ProcessHost.School))!;
        await host.Get<IBodies>().SaveAsync(school with { BodyId = "ysgol-arall", AuthorityId = "swansea" });
        await host.Get<IBodies>().SaveAsync(school with { BodyId = "ysgol-y-cwm" });
        var elsewhere = await OpenCopyAsync(host, key, "ysgol-arall", "swansea");
        var sister = await OpenCopyAsync(host, key, "ysgol-y-cwm", ProcessHost.Authority);

        await host.ChangeCalendarAsync(Changes.Closed(SnowDay), ProcessHost.Authority);

        Assert.Equal(new DateOnly(2025, 11, 11), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        Assert.Equal(new DateOnly(2025, 11, 11), (await host.Get<IDuties>().FindAsync(sister.Case, sister.DutyId))!.LegalLatest);
        Assert.Equal(elsewhere, await host.Get<IDuties>().FindAsync(elsewhere.Case, elsewhere.DutyId));
    }

    [Fact]
    public async Task A_save_based_on_an_older_revision_stores_nothing_and_moves_nothing()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        var actor = new Actor(ProcessHost.Administrator, ProcessHost.School, [Role.Administrator]);
        var stale = SchoolOverlay.Empty(ProcessHost.School, new("Ysgol", "School"));
        await host.ChangeCalendarAsync(Changes.Closed(SnowDay));

        Assert.False(await host.Get<CalendarSaving>().SaveAsync(actor, Changes.Extra(Saturday).ApplyTo(stale), 0, CancellationToken.None));
        await host.SettleAsync();
        Assert.Equal(new DateOnly(2025, 11, 11), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
    }

    private static IEnumerable<SchoolClosure> Closures(DateOnly first, int days) =>
        Enumerable.Range(0, days).SelectMany(day => Changes.Closed(first.AddDays(day)).Closures);

    private static async Task<Duty> OpenCopyAsync(ProcessHost host, CaseKey key, string bodyId, string calendarId)
    {
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        var copy = duty with { Case = key with { BodyId = bodyId }, Clock = duty.Clock with { CalendarId = calendarId } };
        return await host.Get<IDuties>().OpenAsync(copy, new AuditEntry(copy.Case, "duty-opened", null, duty.Clock.AnchorDate, duty.OpenedAt, new Dictionary<string, string>()));
    }
}

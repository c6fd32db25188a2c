using AlnWorkflows.Processes.ApplyRule;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.ApplyRule;

public sealed class ApplyRuleTests
{
    [Fact]
    public async Task A_case_keeps_the_version_it_began_under_until_it_is_moved_on_purpose()
    {
        await using var host = await ProcessHost.StartAsync(rules: NewRules.With(length: 30));
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 10, 6));

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);

        Assert.Equal((1, new DateOnly(2025, 11, 10)), (duty.Clock.RuleVersion, duty.LegalLatest));
        Assert.Equal(2, Assert.Single(await host.Get<RulePreview>().OutdatedAsync(ProcessHost.School, CancellationToken.None)).Version);
    }

    [Fact]
    public async Task A_preview_says_from_which_dates_to_which_and_changes_nothing()
    {
        await using var host = await ProcessHost.StartAsync(rules: NewRules.With(length: 30));
        var key = await host.StartCaseAsync();

        var move = Assert.Single(await host.Get<RulePreview>().OfAsync(ProcessHost.School, RuleIds.SchoolDecideAndIdp, 2, CancellationToken.None));

        Assert.Equal((new DateOnly(2025, 11, 10), new DateOnly(2025, 11, 3), true), (move.From.LegalLatest, move.To.LegalLatest, move.IsEarlier));
        Assert.Equal(1, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Clock.RuleVersion);
    }

    [Fact]
    public async Task Moved_to_a_new_version_a_duty_and_its_steps_have_its_dates_and_the_audit_says_who_and_from_what_to_what()
    {
        await using var host = await ProcessHost.StartAsync(rules: NewRules.With(length: 30));
        var key = await host.StartCaseAsync();

        Assert.Null(await host.OrderRuleAsync());
        Assert.Null(await host.OrderRuleAsync());

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((2, 30, new DateOnly(2025, 11, 3)), (duty.Clock.RuleVersion, duty.Clock.Budget, duty.LegalLatest));
        Assert.Equal(duty.LegalLatest, (await host.OpenStepAsync(key, "decision")).LegalLatest);
        var entry = Assert.Single(await host.Get<IAudit>().OfCaseAsync(key), entry => entry.What == "rule-applied");
        Assert.Equal(ProcessHost.Administrator, entry.PersonId);
        Assert.Equal(("1", "2", "2025-11-10", "2025-11-03"), (entry.About["versionFrom"], entry.About["versionTo"], entry.About["legalLatestFrom"], entry.About["legalLatestTo"]));
        Assert.Empty(await host.Get<RulePreview>().OutdatedAsync(ProcessHost.School, CancellationToken.None));
    }

    [Fact]
    public async Task A_duty_moved_to_an_earlier_date_is_woken_at_once()
    {
        await using var host = await ProcessHost.StartAsync(rules: NewRules.With(length: 30));
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 5));
        Assert.Null((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);

        await host.OrderRuleAsync();

        Assert.Equal(new DateOnly(2025, 11, 4), (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach!.Since);
    }

    [Fact]
    public async Task A_version_that_gives_more_time_corrects_a_breach_and_tells_those_who_were_told()
    {
        await using var host = await ProcessHost.StartAsync(rules: NewRules.With(length: 40));
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        Assert.NotNull((await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).Breach);

        await host.OrderRuleAsync();

        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal("rule-changed", duty.Breach!.Correction!.Fact);
        Assert.NotEmpty(await host.SentAsync(key, MessageKind.BreachCorrected));
    }

    [Fact]
    public async Task Only_an_administrator_moves_cases_and_only_to_a_version_there_is()
    {
        await using var host = await ProcessHost.StartAsync(rules: NewRules.With(length: 30));
        var changing = host.Get<RuleChanging>();

        Assert.Equal(ErrorCodes.NotAllowed, (await changing.OrderAsync(host.ActorOf(ProcessHost.Alnco), RuleIds.SchoolDecideAndIdp, 2, CancellationToken.None))!.Code);
        await Assert.ThrowsAsync<UnknownRuleException>(() => changing.OrderAsync(host.ActorOf(ProcessHost.Administrator), RuleIds.SchoolDecideAndIdp, 3, CancellationToken.None));
    }
}

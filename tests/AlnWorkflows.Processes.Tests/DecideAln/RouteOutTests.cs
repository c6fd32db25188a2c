using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class RouteOutTests
{
    [Theory]
    [InlineData("lookedAfter", nameof(RouteOut.LookedAfter), "18(1)")]
    [InlineData("dualRegistered", nameof(RouteOut.DualRegistered), "13(1)")]
    [Proves(RuleIds.ReferLookedAfter)]
    [Proves(RuleIds.ReferDualRegistered)]
    public async Task Where_an_authority_decides_the_case_is_referred_and_no_school_clock_runs(string circumstance, string route, string section)
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync((circumstance, "yes"));
        await host.AnswerAsync(key, DecideAlnStepTypes.NotDeciding, ("happenedOn", "2025-09-15"), ("route", route), ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"));

        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(key));
        Assert.Equal(section, Assert.Single(await host.SentAsync(key, MessageKind.ReferralToAuthority)).Values["section"].En);
        Assert.Contains(await host.NoticesAsync(key), notice => notice.Kind == NoticeKind.ReferredToAuthority);
    }

    [Theory]
    [InlineData("planMaintained", nameof(RouteOut.PlanMaintained))]
    [InlineData("decidedBefore", nameof(RouteOut.NothingNew))]
    [Proves(NoticeKind.NotDeciding)]
    public async Task Where_nobody_has_to_decide_the_family_is_given_the_reasons(string circumstance, string route)
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync((circumstance, "yes"));
        await host.AnswerAsync(key, DecideAlnStepTypes.NotDeciding, ("happenedOn", "2025-09-15"), ("route", route), ("reasons.cy", "Rhesymau"), ("reasons.en", "Reasons"), ("telephoned", "no"), ("notTelephoned", "Dim ffôn"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));

        Assert.Contains(await host.NoticesAsync(key), notice => notice is { Kind: NoticeKind.NotDeciding, State: NoticeState.Given });
        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(key));
    }
}

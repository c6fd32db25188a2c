using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Tests.Cease;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;

namespace AlnWorkflows.Processes.Tests.Disagreements;

/// <summary>What talking does to the family's own periods.</summary>
public sealed class DisagreementPeriodTests
{
    private const string StageSubject = "Talking with you about what you raised";

    [Fact]
    [Proves(RuleIds.WindowToAskBeforeCeasing)]
    public async Task The_four_weeks_to_ask_before_ceasing_are_not_extended_by_talking_nor_by_the_authority_s_arrangements()
    {
        await using var host = await ReviewStory.HostAsync();
        var ceasing = await CeaseStory.DecidedAsync(host);
        var story = new DisagreementStory(host, ceasing.Key);
        Assert.Empty(await story.RaiseAsync(("about", "cease")));
        Assert.Contains("to reconsider the school’s decision: 27 February 2026. Talking does not extend that period", (await story.MailsAsync(DisagreementStory.Mother, StageSubject))[^1].Text, StringComparison.Ordinal);

        await story.ToAuthorityAsync();
        await story.TakenUpAsync("2026-02-10", "2026-02-02");
        var received = (await story.MailsAsync(DisagreementStory.Mother, "We have received your request"))[^1].Text;
        Assert.Contains("27 February 2026. Talking does not extend that period", received, StringComparison.Ordinal);
        Assert.DoesNotContain("extends the period for appealing", received, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 27), (await host.Get<CeaseStandings>().OfAsync(story.Key, CancellationToken.None))!.Reading!.SafeBy);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        Assert.True(await host.IsOpenAsync(story.Key, CeaseStepTypes.NoRequest));
    }

    [Theory]
    [InlineData("2026-05-14", true)]
    [InlineData("2026-05-15", false)]
    [Proves(RuleIds.Appeal)]
    public async Task Only_a_referral_under_section_68_before_the_eight_weeks_end_makes_them_sixteen(string referredOn, bool isExtended)
    {
        await using var host = await ReviewStory.HostAsync();
        var ceasing = await CeaseStory.DecidedAsync(host);
        await ceasing.ConfirmAsync(CeaseStepTypes.NoRequest, CeaseCodes.Came, new DateOnly(2026, 3, 2));
        await host.MoveToAsync(new DateOnly(2026, 3, 20));
        await host.AnswerAsync(ceasing.Key, CeaseStepTypes.Reconsidered, ("result", CeaseCodes.Cease), ("happenedOn", "2026-03-20"));
        var story = new DisagreementStory(host, ceasing.Key);
        Assert.Empty(await story.RaiseAsync(("about", "cease"), (Code.Stage, nameof(DisagreementStage.Authority)), ("familyAgrees", "yes")));
        var letter = (await story.MailsAsync(DisagreementStory.Mother, StageSubject))[^1].Text;
        Assert.Contains("local authority’s decision: 15 May 2026. Talking with the school does not extend that period. Only referring the matter", letter, StringComparison.Ordinal);

        await host.MoveToAsync(new DateOnly(2026, 5, 15));
        await story.TakenUpAsync("2026-05-29", referredOn);
        var reading = (await host.Get<CeaseStandings>().OfAsync(story.Key, CancellationToken.None))!.Reading!;
        Assert.Equal(isExtended ? new DateOnly(2026, 7, 10) : new DateOnly(2026, 5, 15), reading.SafeBy);
        var received = (await story.MailsAsync(DisagreementStory.Mother, "We have received your request"))[^1].Text;
        Assert.Contains(isExtended ? "This request extends the period for appealing. The new last day: 10 July 2026" : "This request does not extend the period for appealing", received, StringComparison.Ordinal);

        await host.MoveToAsync(new DateOnly(2026, 5, 20));
        Assert.Equal(!isExtended, await host.IsOpenAsync(story.Key, CeaseStepTypes.NoAppeal));
    }
}

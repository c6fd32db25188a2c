using AlnWorkflows.Processes.Bodies;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Bodies;

public sealed class SchoolSettingsTests
{
    [Fact]
    public async Task A_first_look_that_is_chosen_is_asked_for_a_month_after_the_plan_was_given()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);

        Assert.Empty(await host.Get<SchoolSettings>().ChangeAsync(host.ActorOf(ProcessHost.Alnco), ProcessHost.School, firstLookAfterMonth: true, laAgreedEscalation: null, CancellationToken.None));
        await host.MoveToAsync(new DateOnly(2026, 2, 23));

        Assert.True(await host.IsOpenAsync(story.Key, ReviewStepTypes.FirstLook));
        Assert.Equal(SchoolSettings.FirstLookOn, Assert.Single(await host.Get<SchoolSettings>().ChangesAsync(ProcessHost.School, CancellationToken.None)).What);
    }

    [Fact]
    public async Task Only_the_headteacher_says_what_was_agreed_with_the_authority()
    {
        await using var host = await ReviewStory.HostAsync();
        var settings = host.Get<SchoolSettings>();
        var before = (await host.Get<IBodies>().FindAsync(ProcessHost.School))!.LaAgreedEscalation;

        var refused = await settings.ChangeAsync(host.ActorOf(ProcessHost.Alnco), ProcessHost.School, firstLookAfterMonth: false, !before, CancellationToken.None);
        Assert.Equal(ErrorCodes.NotAllowed, Assert.Single(refused).Code);
        Assert.Empty(await settings.ChangesAsync(ProcessHost.School, CancellationToken.None));
        Assert.Empty(await settings.ChangeAsync(host.ActorOf(ProcessHost.Head), ProcessHost.School, firstLookAfterMonth: false, !before, CancellationToken.None));

        Assert.Equal(!before, (await host.Get<IBodies>().FindAsync(ProcessHost.School))!.LaAgreedEscalation);
        Assert.Equal(ProcessHost.Head, Assert.Single(await settings.ChangesAsync(ProcessHost.School, CancellationToken.None)).PersonId);
    }
}

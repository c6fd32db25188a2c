using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.MonitorProvision;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.ClassroomExtract.ExtractStepTypes;

namespace AlnWorkflows.Processes.Tests.ClassroomExtract;

/// <summary>Those who teach a learner know what to do in class, and the school knows that they do.</summary>
public sealed class ClassroomExtractTests
{
    [Fact]
    public async Task Each_who_teaches_the_learner_is_asked_by_mail_to_read_it_and_the_case_shows_who_has_and_when()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync();
        Assert.Equal([Teachers.Dewi, Teachers.Ffion], await story.ToldAsync(MessageKind.ExtractToRead));

        await host.MoveToAsync(new DateOnly(2025, 10, 7));
        Assert.Empty((await story.ReadAsync(Teachers.Ffion)).Problems);

        var version = Assert.Single(await story.VersionsAsync());
        Assert.Equal([(Teachers.Dewi, null), (Teachers.Ffion, new DateOnly(2025, 10, 7))], version.Reads.Select(read => (read.OwnerPersonId!, read.Answer?.HappenedOn)).Order());
        Assert.Equal(Teachers.Dewi, Assert.Single(version.Unread).OwnerPersonId);
    }

    [Fact]
    public async Task What_it_says_is_in_no_mail_and_nobody_says_for_another_that_they_have_read_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync(doing: "Eistedd yn y blaen");

        Assert.DoesNotContain((await host.Get<IMailbox>().ListAsync(100, null)).Items, item => item.Mail.Text.Contains("Eistedd", StringComparison.Ordinal) || item.Mail.Text.Contains("Alys", StringComparison.Ordinal));
        Assert.Equal(ErrorCodes.NotAllowed, Assert.Single((await story.ReadAsync(Teachers.Ffion, by: ProcessHost.Alnco)).Problems).Code);
    }

    [Fact]
    public async Task Whoever_has_not_read_it_is_reminded_after_a_week_named_to_the_ALNCo_after_two_and_then_to_the_headteacher_each_month()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync();
        await story.ReadAsync(Teachers.Ffion);

        await host.MoveToAsync(new DateOnly(2025, 10, 13));
        Assert.Equal([Teachers.Dewi], await story.ToldAsync(MessageKind.ExtractReminder));
        Assert.Empty(await story.ToldAsync(MessageKind.ExtractUnread));

        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        Assert.Equal([ProcessHost.Alnco], await story.ToldAsync(MessageKind.ExtractUnread));
        Assert.Equal("Dewi Harries", Assert.Single(await host.SentAsync(story.Key, MessageKind.ExtractUnread)).Values["unreadBy"].Cy);

        await host.MoveToAsync(new DateOnly(2025, 11, 26));
        Assert.Equal([ProcessHost.Alnco, ProcessHost.Alnco, ProcessHost.Head], await story.ToldAsync(MessageKind.ExtractUnread));
        Assert.Equal([Teachers.Dewi, Teachers.Dewi], await story.ToldAsync(MessageKind.ExtractReminder));
        await story.ReadAsync(Teachers.Dewi);
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        Assert.Equal(3, (await story.ToldAsync(MessageKind.ExtractUnread)).Count);
    }

    [Fact]
    public async Task A_new_version_asks_everybody_again_and_the_one_before_is_no_longer_read()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync();
        await story.ReadAsync(Teachers.Ffion);
        var before = await host.OpenStepAsync(story.Key, Type.Read);
        await story.WriteAsync(doing: "Eistedd wrth y ffenestr");

        Assert.Equal([(false, 0), (true, 2)], (await story.VersionsAsync()).Select(version => (version.IsCurrent, version.Unread.Count)));
        Assert.Equal(ErrorCodes.StepNotWaiting, Assert.Single((await host.AnswerAsync(story.Key, before, new Actor(Teachers.Dewi, ProcessHost.School, [Role.Teacher]), null, ("read", "read"))).Problems).Code);
        Assert.Equal([Teachers.Dewi, Teachers.Dewi, Teachers.Ffion, Teachers.Ffion], await story.ToldAsync(MessageKind.ExtractToRead));
    }

    [Fact]
    public async Task Before_there_is_a_plan_it_begins_with_what_is_provided_meanwhile_and_a_new_version_with_the_one_before()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await ExtractStory.BeginAsync(host);
        await host.AnswerAsync(story.Key, InterimStepTypes.Record, ("provision", InterimCodes.Provided), ("what", "Grŵp darllen"), ("who", "Ffion Harries"), ("since", "2025-10-06"));
        await story.StartAsync();
        Assert.Equal("Grŵp darllen", await ProposedAsync(host, story.Key, "doing"));

        await story.WriteAsync(readers: Teachers.Ffion, doing: "Eistedd yn y blaen");

        Assert.Equal(("Eistedd yn y blaen", Teachers.Ffion), (await ProposedAsync(host, story.Key, "doing"), await ProposedAsync(host, story.Key, "readers")));
    }

    [Fact]
    public async Task After_the_plan_it_begins_with_the_rows_that_are_monitored()
    {
        await using var host = await ProcessHost.StartAsync(new DateOnly(2026, 1, 5));
        var plan = await MonitoringStory.BeginAsync(host);
        await plan.AddRowAsync();
        await new ExtractStory(host, plan.Key).StartAsync();

        Assert.Equal("Grŵp darllen: Deirgwaith yr wythnos, 20 munud", await ProposedAsync(host, plan.Key, "doing"));
    }

    [Fact]
    public async Task The_school_may_end_it_and_make_another_later()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync();
        await host.AnswerAsync(story.Key, Type.End, ("why", "Athrawon newydd"));
        Assert.False(Assert.Single(await story.RunsAsync()).IsLive);
        Assert.False(await host.IsOpenAsync(story.Key, Type.Read));
        Assert.False(await story.IsReaderAsync(Teachers.Ffion));
        Assert.False(Assert.Single(await story.VersionsAsync()).IsCurrent);

        await story.StartAsync();
        await story.WriteAsync(readers: Teachers.Dewi);

        Assert.Equal((false, true), (await story.IsReaderAsync(Teachers.Ffion), await story.IsReaderAsync(Teachers.Dewi)));
        Assert.Equal(2, (await story.RunsAsync()).Count);
        Assert.True(Assert.Single(await story.VersionsAsync()).IsCurrent);
    }

    [Fact]
    public async Task It_ends_when_the_learner_leaves()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync();
        await host.AnswerAsync(story.Key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-06"));

        Assert.False(Assert.Single(await story.RunsAsync()).IsLive);
        Assert.DoesNotContain(await host.StepsAsync(story.Key), step => step.State == StepState.Open);
    }

    [Fact]
    public async Task The_loss_of_the_engines_store_asks_nobody_twice()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await StartedAsync(host);
        await story.WriteAsync();
        await story.ReadAsync(Teachers.Ffion);
        await story.WriteAsync(doing: "Eistedd wrth y ffenestr");
        var before = await host.StepsAsync(story.Key);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        Assert.Equal(before.Select(step => (step.StepId, step.State)), (await host.StepsAsync(story.Key)).Select(step => (step.StepId, step.State)));
        Assert.Equal(4, (await story.ToldAsync(MessageKind.ExtractToRead)).Count);
    }

    [Fact]
    public async Task Started_twice_at_once_it_is_one_and_nobody_but_staff_of_the_case_may_start_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await ExtractStory.BeginAsync(host);
        var starting = host.Get<ExtractStarting>();
        Assert.Equal(ErrorCodes.NotAllowed, (await starting.StartAsync(new Actor(Teachers.Ffion, ProcessHost.School, [Role.Teacher]), story.Key, CancellationToken.None)).Problem?.Code);

        await story.StartAsync();

        Assert.Equal(ErrorCodes.StepNotWaiting, (await starting.StartAsync(host.ActorOf(ProcessHost.Alnco), story.Key, CancellationToken.None)).Problem?.Code);
        Assert.Single(await story.RunsAsync());
    }

    private static async Task<ExtractStory> StartedAsync(ProcessHost host)
    {
        var story = await ExtractStory.BeginAsync(host);
        await story.StartAsync();
        return story;
    }

    /// <summary>What the form proposes for a field of the next version.</summary>
    private static async Task<string> ProposedAsync(ProcessHost host, CaseKey key, string field)
    {
        var write = await host.OpenStepAsync(key, Type.Write);
        var form = host.Get<StepCatalogue>().Of(write.Type).Form((await host.Get<StepContexts>().OfAsync(write, CancellationToken.None))!);
        return form.Sections.Aggregate(FormValues.Empty, (known, section) => known.WithDefaults(section.Draft!(known).All))[field];
    }
}

using System.Net;
using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Pages.Tests;

public sealed class InstanceTests
{
    [Fact]
    public async Task An_engineer_finds_instances_by_status_name_and_the_beginning_of_their_id()
    {
        await using var site = await PagesSite.StartAsync();
        var process = await CaseInstanceAsync(site);
        await FailedInstanceAsync(site, "tool-1", null);
        var engineer = await site.SignedInAsync(Seed.Engineer);

        await engineer.GetAsync("/instances");
        Assert.Equal(new[] { process, $"{process.Split(':')[0]}:watch-duty", "tool-1" }.Order(StringComparer.Ordinal), Ids(engineer).Select(id => id.Contains(":watch-duty", StringComparison.Ordinal) ? id[..(id.IndexOf(":watch-duty", StringComparison.Ordinal) + 11)] : id));
        await engineer.GetAsync("/instances?status=Failed");
        Assert.Equal(["tool-1"], Ids(engineer));
        await engineer.GetAsync("/instances?name=DecideAln");
        Assert.Equal([process], Ids(engineer));
        await engineer.GetAsync("/instances?prefix=tool&status=Running");
        Assert.Contains("There are no instances here.", engineer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_that_keep_the_filter()
    {
        await using var site = await PagesSite.StartAsync();
        for (var i = 0; i < 60; i++)
            await site.Get<WorkflowClient>().ScheduleNewOrchestrationInstanceAsync("NoSuch", null, new StartOrchestrationOptions($"tool-{i:00}"));
        await site.SettleAsync();
        var engineer = await site.SignedInAsync(Seed.Engineer);

        await engineer.GetAsync("/instances?prefix=tool");
        Assert.Equal(50, Ids(engineer).Count);
        await engineer.GetAsync(engineer.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Next page").GetAttribute("href")!);
        Assert.Equal(Enumerable.Range(50, 10).Select(i => $"tool-{i}"), Ids(engineer));
    }

    [Fact]
    public async Task One_instance_shows_its_history_drawn_and_as_a_table_and_nobody_in_the_case()
    {
        await using var site = await PagesSite.StartAsync();
        var process = await CaseInstanceAsync(site);
        var engineer = await site.SignedInAsync(Seed.Engineer);

        await engineer.GetAsync($"/instances/{process}");
        Assert.Contains("Running", engineer.Words, StringComparison.Ordinal);
        Assert.Contains("Deciding", engineer.Words, StringComparison.Ordinal);
        var drawing = engineer.Page.QuerySelector("svg[role=img]")!;
        Assert.NotEmpty(drawing.QuerySelector("title")!.TextContent);
        Assert.NotEmpty(drawing.QuerySelector("desc")!.TextContent);
        Assert.Contains("Activity finished: OpenDuty (#2)", drawing.TextContent, StringComparison.Ordinal);
        var history = await site.Get<WorkflowClient>().GetHistoryAsync(process);
        Assert.Equal(history.Count, engineer.Page.QuerySelectorAll("details tbody tr").Length);
        Assert.All(["Alys", "Prydderch", "Mair", "mair@"], name => Assert.DoesNotContain(name, engineer.Page.DocumentElement.TextContent, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task While_a_duty_is_live_its_instance_is_neither_terminated_nor_purged_and_the_page_says_why()
    {
        await using var site = await PagesSite.StartAsync();
        var process = await CaseInstanceAsync(site);
        var engineer = await site.SignedInAsync(Seed.Engineer);
        var instances = (await site.Get<WorkflowClient>().GetAllInstancesAsync(new OrchestrationQuery())).Instances.Select(instance => instance.InstanceId).ToList();
        Assert.Equal(2, instances.Count);

        foreach (var id in instances)
        {
            await engineer.GetAsync($"/instances/{id}");
            var button = engineer.Page.QuerySelector("form[action$='/terminate'] button")!;
            Assert.True(button.HasAttribute("disabled"));
            Assert.Contains("A statutory duty depends on this instance", engineer.Page.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
            foreach (var act in new[] { "terminate", "purge" })
            {
                await engineer.SubmitAsync(_ => { }, selector: "form[action$='/terminate']", action: $"/instances/{Uri.EscapeDataString(id)}/{act}");
                Assert.Equal(HttpStatusCode.Conflict, engineer.Status);
                Assert.Contains("so it cannot be terminated or purged", engineer.Words, StringComparison.Ordinal);
            }

            Assert.Equal(OrchestrationStatus.Running, (await site.Get<WorkflowClient>().GetInstanceAsync(id))!.Status);
        }

        Assert.DoesNotContain(await AuditAsync(site, process), entry => entry.What.StartsWith("instance-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suspending_resuming_and_raising_an_event_take_effect_and_are_recorded_with_the_engineers_name()
    {
        await using var site = await PagesSite.StartAsync();
        var process = await CaseInstanceAsync(site);
        var engineer = await site.SignedInAsync(Seed.Engineer);
        await engineer.GetAsync($"/instances/{process}");

        await engineer.SubmitAsync(_ => { }, selector: "form[action$='/suspend']");
        Assert.Contains("The engine has taken this in.", engineer.Words, StringComparison.Ordinal);
        Assert.Equal(OrchestrationStatus.Suspended, (await site.Get<WorkflowClient>().GetInstanceAsync(process))!.Status);
        await engineer.GetAsync($"/instances/{process}");
        await engineer.SubmitAsync(_ => { }, selector: "form[action$='/resume']");
        Assert.Equal(OrchestrationStatus.Running, (await site.Get<WorkflowClient>().GetInstanceAsync(process))!.Status);
        await engineer.SubmitAsync(form => form["event"] = "wake-up", selector: "form[action$='/raise']");
        Assert.Contains(await site.Get<WorkflowClient>().GetHistoryAsync(process), item => item is { Kind: "EventRaised", Name: "wake-up" });

        var entries = (await AuditAsync(site, process)).Where(entry => entry.What.StartsWith("instance-", StringComparison.Ordinal)).ToList();
        Assert.Equal(["instance-event-raised", "instance-resumed", "instance-suspended"], entries.Select(entry => entry.What).Order());
        Assert.All(entries, entry => Assert.Equal((Seed.Engineer, process), (entry.PersonId, entry.About["instance"])));
    }

    [Fact]
    public async Task An_event_without_a_sound_name_is_refused_beside_its_field_with_what_was_typed()
    {
        await using var site = await PagesSite.StartAsync();
        var process = await CaseInstanceAsync(site);
        var engineer = await site.SignedInAsync(Seed.Engineer);
        await engineer.GetAsync($"/instances/{process}");

        await engineer.SubmitAsync(form => form["event"] = "Alys has come", selector: "form[action$='/raise']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, engineer.Status);
        Assert.Contains("Enter the event’s name", engineer.ErrorBeside("event"), StringComparison.Ordinal);
        Assert.Equal("Alys has come", engineer.Page.GetElementById("event")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_instance_that_has_ended_and_carries_no_duty_is_purged_and_takes_nothing_more_before_that()
    {
        await using var site = await PagesSite.StartAsync();
        await FailedInstanceAsync(site, "tool-1", null);
        var engineer = await site.SignedInAsync(Seed.Engineer);

        await engineer.GetAsync("/instances/tool-1");
        Assert.Contains(FailureDetails.OrchestrationNotFound, engineer.Words, StringComparison.Ordinal);
        await engineer.SubmitAsync(_ => { }, selector: "form[action$='/purge']", action: "/instances/tool-1/suspend");
        Assert.Contains("This instance has ended", engineer.Words, StringComparison.Ordinal);
        await engineer.SubmitAsync(_ => { }, selector: "form[action$='/purge']");
        Assert.Contains("The instance was purged.", engineer.Words, StringComparison.Ordinal);
        Assert.Null(await site.Get<WorkflowClient>().GetInstanceAsync("tool-1"));
        Assert.Contains(await site.Get<IAudit>().OfCaseAsync(new CaseKey(Seed.School, "instances")), entry => entry is { What: "instance-purged", PersonId: Seed.Engineer });
    }

    [Fact]
    public async Task An_instance_that_stands_still_says_which_step_its_history_expects()
    {
        await using var site = await PagesSite.StartAsync();
        var process = await CaseInstanceAsync(site);
        await using var without = new EmbeddedEngine(
            site.Get<ITableStore>(), new WorkflowRegistry(), site.Get<IServiceProvider>(), site.Time, NullLogger<EmbeddedEngine>.Instance, new EmbeddedEngineOptions { SystemTime = site.Time });
        await without.Client.RaiseEventAsync(process, "wake-up");
        await without.RunUntilIdleAsync();
        var engineer = await site.SignedInAsync(Seed.Engineer);

        await engineer.GetAsync($"/instances?prefix={process}");
        Assert.Contains("Stands still", engineer.Words, StringComparison.Ordinal);
        await engineer.GetAsync($"/instances/{process}");
        Assert.Contains("It stands still: the code does not repeat its history.", engineer.Words, StringComparison.Ordinal);
        Assert.Contains("the history is of orchestration 'DecideAln', which is not registered", engineer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engineer_does_not_see_the_instances_of_other_schools()
    {
        await using var site = await PagesSite.StartAsync();
        await FailedInstanceAsync(site, "other-case:decide-aln:1", new CaseRun(Seed.OtherSchool, "other-case", "decide-aln", 1));
        var engineer = await site.SignedInAsync(Seed.Engineer);

        await engineer.GetAsync("/instances");
        Assert.Empty(Ids(engineer));
        await engineer.GetAsync("/instances/other-case:decide-aln:1");
        Assert.Equal(HttpStatusCode.NotFound, engineer.Status);
    }

    [Theory]
    [InlineData(Seed.Alnco)]
    [InlineData(Seed.Head)]
    [InlineData(Seed.Administrator)]
    public async Task Nobody_but_an_engineer_sees_instances(string person)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(person);
        Assert.DoesNotContain(visitor.Page.QuerySelectorAll("nav a"), link => link.GetAttribute("href") == "/instances");
        foreach (var path in new[] { "/instances", "/instances/anything" })
        {
            await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
        }
    }

    [Fact]
    public async Task An_engineer_reads_no_case()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var engineer = await site.SignedInAsync(Seed.Engineer);
        await engineer.GetAsync(alnco.Path);
        Assert.Equal(HttpStatusCode.Forbidden, engineer.Status);
    }

    private static async Task<string> CaseInstanceAsync(PagesSite site)
    {
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        await site.SettleAsync();
        return Assert.Single((await site.Get<WorkflowClient>().GetAllInstancesAsync(new OrchestrationQuery(Name: "DecideAln"))).Instances).InstanceId;
    }

    private static async Task FailedInstanceAsync(PagesSite site, string id, object? input)
    {
        await site.Get<WorkflowClient>().ScheduleNewOrchestrationInstanceAsync("NoSuch", input, new StartOrchestrationOptions(id));
        await site.SettleAsync();
    }

    private static Task<IReadOnlyList<AuditEntry>> AuditAsync(PagesSite site, string instanceId) =>
        site.Get<IAudit>().OfCaseAsync(new CaseKey(Seed.School, instanceId.Split(':')[0]));

    private static List<string> Ids(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("tbody td a").Select(link => link.TextContent)];
}

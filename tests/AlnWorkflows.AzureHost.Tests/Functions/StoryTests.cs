using AlnWorkflows.Durable;
using AlnWorkflows.Notifications;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Tests.Functions;

public sealed class StoryTests
{
    [Fact]
    public async Task A_decision_is_made_and_its_notices_given_by_the_hosts_functions_alone()
    {
        await using var house = await AzureHouse.OpenAsync();
        var key = await Cases.StartAsync(house);
        await DecideAsync(house, key);

        await GiveAsync(house, key);

        Assert.All(await house.Get<INotices>().OfCaseAsync(key), notice => Assert.Equal(NoticeState.Given, notice.State));
        Assert.Equal(CasePhase.Closed, (await house.Get<ICases>().FindAsync(key))!.Phase);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, house.Hub[$"{key.CaseId}:decide-aln:1"].Status);
    }

    [Fact]
    public async Task A_fresh_task_hub_is_given_exactly_the_live_runs_under_their_ids_and_the_story_ends_the_same()
    {
        await using var house = await AzureHouse.OpenAsync();
        var key = await Cases.StartAsync(house);
        await DecideAsync(house, key);
        var live = (await house.Get<IRuns>().LiveAsync(null)).Items;

        house.LoseHub();
        await house.SettleAsync();
        string VersionOf(Run run) => house.Get<WorkflowRegistry>().Orchestrations[house.Get<ProcessNames>().OrchestrationOf(run.Process)].Version;

        Assert.Equal(
            live.Select(run => $"{run.InstanceId} {run.Input} {VersionOf(run)}").Order(StringComparer.Ordinal),
            house.Hub.Starts.Select(start => $"{start.Options!.InstanceId} {start.Input} {start.Options.Version!.Value.Version}").Order(StringComparer.Ordinal));
        await GiveAsync(house, key);
        Assert.Equal(CasePhase.Closed, (await house.Get<ICases>().FindAsync(key))!.Phase);
        Assert.All(await house.Get<INotices>().OfCaseAsync(key), notice => Assert.Equal(NoticeState.Given, notice.State));
    }

    [Fact]
    public async Task A_task_hub_lost_while_the_worker_runs_is_noticed_within_the_hour()
    {
        await using var house = await AzureHouse.OpenAsync();
        await Cases.StartAsync(house);
        await house.SettleAsync();
        var live = (await house.Get<IRuns>().LiveAsync(null)).Items;

        house.LoseHub(isRestarted: false);
        await house.SettleAsync();
        Assert.Empty(house.Hub.Starts);
        await house.MoveToAsync(house.Time.GetUtcNow() + TimeSpan.FromHours(1));

        Assert.Equal(live.Select(run => run.InstanceId).Order(StringComparer.Ordinal), house.Hub.Starts.Select(start => start.Options!.InstanceId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_case_begun_on_the_embedded_engine_goes_on_here_and_ends_the_same()
    {
        await using var house = await AzureHouse.OpenAsync();
        CaseKey key;
        await using (var embedded = new VirtualTimeHost(ProcessesServices.Registry(), services => AddMachine(services, house), house.Time, house.Get<ITableStore>()))
        {
            await using var scope = embedded.Services.CreateAsyncScope();
            var started = await scope.ServiceProvider.GetRequiredService<CaseStarting>().StartAsync(AzureHouse.Coordinator, AzureHouse.School, Cases.Concern, "the-case", CancellationToken.None);
            key = started.Case!.Value;
            await embedded.RunUntilIdleAsync();
        }

        var live = (await house.Get<IRuns>().LiveAsync(null)).Items;
        await house.SettleAsync();

        Assert.Contains(live, run => run.InstanceId == $"{key.CaseId}:decide-aln:1");
        Assert.All(live, run => Assert.Contains(house.Hub.Starts, start => start.Options!.InstanceId == run.InstanceId && start.Input == run.Input));
        await DecideAsync(house, key);
        await GiveAsync(house, key);
        Assert.Equal(CasePhase.Closed, (await house.Get<ICases>().FindAsync(key))!.Phase);
        Assert.All(await house.Get<INotices>().OfCaseAsync(key), notice => Assert.Equal(NoticeState.Given, notice.State));
    }

    [Fact]
    public async Task The_history_of_an_ended_run_is_purged_after_ninety_days_and_that_of_a_live_one_never()
    {
        await using var house = await AzureHouse.OpenAsync();
        var key = await Cases.StartAsync(house);
        await DecideAsync(house, key);
        await GiveAsync(house, key);
        var live = (await house.Get<IRuns>().LiveAsync(null)).Items;
        var ended = $"{key.CaseId}:decide-aln:1";

        house.Time.Advance(TimeSpan.FromDays(89));
        await house.Code.RunTimerAsync("PurgeHistory");
        Assert.NotNull(await house.Hub.GetInstanceAsync(ended));
        house.Time.Advance(TimeSpan.FromDays(2));
        await house.Code.RunTimerAsync("PurgeHistory");

        Assert.Null(await house.Hub.GetInstanceAsync(ended));
        Assert.NotEmpty(live);
        Assert.All(live, run => Assert.NotNull(house.Hub[run.InstanceId]));
        Assert.Equal(CasePhase.Closed, (await house.Get<ICases>().FindAsync(key))!.Phase);
    }

    [Fact]
    public async Task What_starts_an_instance_carries_ids_and_no_name()
    {
        await using var house = await AzureHouse.OpenAsync();
        var key = await Cases.StartAsync(house);

        Assert.Contains(house.Hub.Starts, start => start.Options!.InstanceId == $"{key.CaseId}:decide-aln:1");
        Assert.All(house.Hub.Starts, start => Assert.DoesNotContain("Prydderch", start.Input, StringComparison.Ordinal));
    }

    internal static async Task DecideAsync(AzureHouse house, CaseKey key)
    {
        await house.MoveToAsync(London.At(new DateOnly(2025, 10, 1), new TimeOnly(9, 0)));
        await Cases.AnswerAsync(house, key, DecideAlnStepTypes.TellChild, ("told", "told"), ("happenedOn", "2025-09-16"), ("how", "Gan yr athrawes"));
        await Cases.AnswerAsync(house, key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-10-01"));
    }

    /// <summary>One machine over the same records, with the embedded engine.</summary>
    private static void AddMachine(IServiceCollection services, AzureHouse house) => services
        .AddSingleton(house.Get<IBlobStore>())
        .AddRecords()
        .AddNotifications()
        .AddMailboxTransport()
        .AddProcesses(new ServiceSettings(new Uri("http://localhost:7071"), "aln@example.org"));

    private static async Task GiveAsync(AzureHouse house, CaseKey key)
    {
        await house.MoveToAsync(London.At(new DateOnly(2025, 10, 2), new TimeOnly(9, 0)));
        await Cases.AnswerAsync(house, key, NoticeStepTypes.GiveOnPaper, ("means", "ByHand"), ("happenedOn", "2025-10-02"));
        await house.MoveToAsync(London.At(new DateOnly(2025, 10, 3), new TimeOnly(9, 0)));
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes.Tests.Tables;

/// <summary>That nothing happens which a table lacks is asserted of every other walk-through too, when its host ends.</summary>
public sealed class ProcessTableTests
{
    private static readonly Lazy<Task<IReadOnlySet<Happening>>> Walked = new(() => Happenings.InAsync(Walks.AllAsync));

    public static TheoryData<string> Processes => [.. ProcessTables.All.Select(table => table.Process)];

    [Theory]
    [MemberData(nameof(Processes))]
    public async Task Whatever_stands_in_a_table_is_reached_by_a_walk_through(string process)
    {
        var walked = await Walked.Value;
        var unreached = Happening.StatedBy(ProcessTables.Find(process)!).Where(stated => !stated.IsAmong(walked)).ToList();
        Assert.True(unreached.Count == 0, $"No walk-through reaches this; add one to {nameof(Walks)}, or take it out of the table:{Environment.NewLine}{string.Join(Environment.NewLine, unreached)}");
    }

    [Fact]
    public async Task Nothing_happens_in_a_process_that_its_table_does_not_say() => Happenings.AssertStated(await Walked.Value);

    [Fact]
    public void Each_orchestration_that_ends_in_one_of_several_outcomes_states_a_table()
    {
        var names = (ProcessNames)new ServiceCollection().AddProcesses(new ServiceSettings(new Uri("https://aln.example.org"), "aln@example.org"))
            .Single(service => service.ServiceType == typeof(ProcessNames)).ImplementationInstance!;
        var stated = ProcessTables.All.Select(table => names.OrchestrationOf(table.Process));
        var processes = ProcessesServices.Registry().Orchestrations.Values.Where(EndsInOutcomes).Select(code => code.Name);

        Assert.Equal(processes.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_process_that_gives_notices_states_all_that_giving_one_may_ask_for_and_tell() => Assert.All(ProcessTables.All.Where(table => table.Notices.Count > 0), table =>
    {
        Assert.Empty(CommonSteps.Notices.Except(table.Steps));
        Assert.Empty(CommonMessages.NoticeLacking.Except(table.Messages));
    });

    [Fact]
    public void No_table_says_anything_twice() =>
        Assert.Empty(ProcessTables.All.SelectMany(Happening.StatedBy).GroupBy(stated => stated).Where(same => same.Count() > 1).Select(same => same.Key));

    /// <summary>What serves a process (a watch, a letter's follow-up, an order carried out) ends in one way only.</summary>
    private static bool EndsInOutcomes(OrchestrationRegistration code) => code.Type.BaseType!.GetGenericArguments()[1].IsEnum;
}

using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Testing.Telemetry;

namespace AlnWorkflows.Processes.Tests.Running;

public sealed class PrivacyTests
{
    private static readonly string[] Planted =
        ["Alys", "Prydderch", "Mair", "Siân", "Evans", "Rees", "Lloyd", "Owain", "example.org", "Glan-yr-afon School", "Salwch", "Illness", "2015-03-02"];

    [Fact]
    public async Task A_case_that_runs_late_and_is_decided_shows_nobody_in_spans_measurements_lines_and_histories()
    {
        using var seen = new SeenFromOutside();
        await using var host = await ProcessHost.StartAsync(logs: seen);
        var key = await host.StartCaseAsync();
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.cy", "Salwch"), ("reasons.en", "Illness"), ("newDate", "2025-11-28"));
        await host.MoveToAsync(new DateOnly(2025, 11, 14));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-11-14"), ("how", "Oed"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-14"));
        await host.MoveToAsync(new DateOnly(2025, 11, 18));

        Assert.Equal(Ports.DutyState.Met, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).State);
        Assert.Contains(seen.Spans, span => Equals(span.GetTagItem("durable.instance.id"), $"{key.CaseId}:{DecideAlnProcess.Name}:1"));
        Assert.Empty(seen.Attributes.Select(attribute => attribute.Key).Distinct().Except(EngineTelemetry.Attributes));
        Assert.Empty(Named(seen.Texts));
        Assert.Empty(Named(await EngineTextsAsync(host)));
    }

    private static IEnumerable<string> Named(IEnumerable<string> texts) =>
        texts.Where(text => Planted.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>All that the engine keeps of every instance.</summary>
    private static async Task<IReadOnlyList<string>> EngineTextsAsync(ProcessHost host)
    {
        var client = host.Get<WorkflowClient>();
        var texts = new List<string>();
        foreach (var instance in (await client.GetAllInstancesAsync(new OrchestrationQuery())).Instances)
        {
            texts.Add(instance.ToString());
            texts.AddRange((await client.GetHistoryAsync(instance.InstanceId)).Select(item => item.ToString()));
        }

        Assert.NotEmpty(texts);
        return texts;
    }
}

using System.Globalization;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.Tests.MonitorProvision;

/// <summary>A plan first given on Thursday 15 January 2026, whose provision Ffion gives and Dewi does not. The half-terms
/// after it end on 13 February, 27 March, 22 May and 20 July 2026.</summary>
internal sealed class MonitoringStory(ProcessHost host, ReviewStory plan)
{
    /// <summary>Monday of the last week before half-term.</summary>
    public static readonly DateOnly FirstJudgement = new(2026, 2, 9);

    /// <summary>Monday of the last week before Easter.</summary>
    public static readonly DateOnly SecondJudgement = new(2026, 3, 23);

    public CaseKey Key => plan.Key;

    public ReviewStory Plan => plan;

    public static async Task<MonitoringStory> BeginAsync(ProcessHost host)
    {
        await Teachers.SaveAsync(host);
        return new MonitoringStory(host, await ReviewStory.BeginAsync(host));
    }

    public async Task AddRowAsync(params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["section"] = MonitoringCodes.School, ["what"] = "Grŵp darllen", ["often"] = "Deirgwaith yr wythnos, 20 munud", ["outcome"] = "Darllen 40 gair", ["deliverers"] = Teachers.Ffion, ["welsh"] = "yes", ["from"] = "2026-01-19",
        };
        foreach (var (field, value) in changes)
            values[field] = value;
        Assert.Empty((await host.AnswerAsync(Key, Type.Row, [.. values.Select(pair => (pair.Key, pair.Value))])).Problems);
    }

    public Task<AnswerResult> JudgeAsync(params string[] verdicts) => host.AnswerAsync(
        Key, Type.Judge, [.. verdicts.SelectMany((verdict, index) => new[] { (MonitoringFields.Verdict(index + 1), verdict), (MonitoringFields.Note(index + 1), "Dim cynnydd") })]);

    /// <summary>Judges a row not to work at the end of the first two half-terms.</summary>
    public async Task JudgeNotToWorkTwiceAsync()
    {
        await AddRowAsync();
        await host.MoveToAsync(FirstJudgement);
        Assert.Empty((await JudgeAsync(MonitoringCodes.Not)).Problems);
        await host.MoveToAsync(SecondJudgement);
        Assert.Empty((await JudgeAsync(MonitoringCodes.Not)).Problems);
    }

    public Task<AnswerResult> ConsiderAsync(string review, string on) => host.AnswerAsync(Key, Type.EarlyReview, ("review", review), ("why", "Rhesymau"), ("happenedOn", on));

    public async Task<IReadOnlyList<Problem>> RecordAsync(string person, string on, DeliveryOutcome outcome = DeliveryOutcome.Given, MissedReason? why = null, string welshSteps = "", int row = 1) =>
        await host.Get<DeliveryRecording>().RecordAsync(
            new Actor(person, ProcessHost.School, [Role.Teacher]), Key, (await RecordAsync()).Row(row).RowId, DateOnly.Parse(on, CultureInfo.InvariantCulture), outcome, why, welshSteps, CancellationToken.None);

    public async Task<IReadOnlyList<ProvisionRow>> OwnRowsAsync(string person) =>
        [.. (await host.Get<DeliveryRecording>().OwnRowsAsync(new Actor(person, ProcessHost.School, [Role.Teacher]), CancellationToken.None)).SelectMany(own => own.Rows)];

    public Task<IReadOnlyList<Delivery>> DeliveriesAsync() => host.Get<IDeliveries>().OfCaseAsync(Key, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    public async Task<MonitoringRecord> RecordAsync() => MonitoringRecord.OfCase(await host.StepsAsync(Key))!;

    public Task<IReadOnlyList<Message>> ChasersAsync() => host.SentAsync(Key, MessageKind.MonitoringDue);

    public async Task<Run> RunAsync() => Assert.Single(await host.Get<IRuns>().OfCaseAsync(Key), run => run.Process == MonitorProvisionProcess.Name);
}

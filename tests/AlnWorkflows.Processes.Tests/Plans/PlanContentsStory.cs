using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.MonitorProvision;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Plans;

/// <summary>A case in which a plan was decided on on 5 January 2026 and waits to be uploaded. Ffion and Dewi are teachers.</summary>
internal sealed class PlanContentsStory(ProcessHost host, CaseKey key)
{
    public const int First = PlanUploadFields.FirstRow;

    public ReviewStory Plan { get; } = new(host, key);

    public CaseKey Key => key;

    public static async Task<PlanContentsStory> BeginAsync(ProcessHost host)
    {
        await Teachers.SaveAsync(host);
        var key = await host.StartCaseAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2026-01-05"), ("how", "Oed"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2026-01-05"));
        await host.MoveToAsync(new DateOnly(2026, 1, 15));
        return new PlanContentsStory(host, key);
    }

    /// <summary>The fields that tell of one row.</summary>
    public static (string Field, string Value)[] Row(int number, params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["section"] = MonitoringCodes.School, ["what"] = "Grŵp darllen", ["often"] = "Deirgwaith yr wythnos", ["outcome"] = "Darllen 40 gair", ["deliverers"] = Teachers.Ffion,
            ["welsh"] = "yes", ["welshHow"] = MonitoringCodes.Available, ["from"] = "2026-01-19",
        };
        foreach (var (field, value) in changes)
            values[field] = value;
        return [.. values.Select(pair => ($"{pair.Key}{number}", pair.Value))];
    }

    /// <summary>One row of section 2B and one of section 2C, as the first version tells of them.</summary>
    public static (string Field, string Value)[] TwoRows =>
    [
        (PlanUploadFields.Another(0), "yes"), .. Row(First), (PlanUploadFields.Another(1), "yes"),
        .. Row(First + 1, ("section", MonitoringCodes.Nhs), ("provider", "Bwrdd Iechyd"), ("what", "Therapi lleferydd"), ("welsh", "no"), ("deliverers", $"{Teachers.Ffion},{Teachers.Dewi}")),
        (PlanUploadFields.Another(2), "no"),
    ];

    /// <param name="version">Makes the file another than those before.</param>
    public async Task<AnswerResult> UploadAsync(string version, params (string Field, string Value)[] told)
    {
        var values = new Dictionary<string, string> { ["languages"] = "cy,en", ["sections"] = "1A,1B,1C,2A,2B,2C", ["notApplying"] = "2D,2E" };
        foreach (var (field, value) in told)
            values[field] = value;
        return await host.AnswerAsync(
            key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), host.ActorOf(ProcessHost.Alnco), new UploadedFile("plan.pdf", new([.. Answers.Pdf, (byte)version[0]])),
            [.. values.Select(pair => (pair.Key, pair.Value))]);
    }

    public async Task GiveAsync(string version, string on)
    {
        foreach (var step in (await host.StepsAsync(key)).Where(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open }))
            Assert.Empty((await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", version), ("means", "ByHand"), ("happenedOn", on))).Problems);
    }

    public async Task UploadAndGiveAsync(string version, string on, params (string Field, string Value)[] told)
    {
        Assert.Empty((await UploadAsync(version, told)).Problems);
        await GiveAsync(version, on);
    }

    public async Task<PlanUpload> VersionAsync(int number) => Assert.Single(PlanUpload.Of(await host.StepsAsync(key)), upload => upload.Version == number);

    public async Task<MonitoringRecord> RecordAsync() => MonitoringRecord.OfCase(await host.StepsAsync(key))!;

    /// <summary>The form with which the next version is uploaded.</summary>
    public async Task<Form> FormAsync()
    {
        var context = await host.Get<StepContexts>().OfAsync(await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), CancellationToken.None);
        return host.Get<StepCatalogue>().Of(PreparePlanStepTypes.UploadPlan).Form(context!);
    }

    public async Task<IReadOnlyList<int>> OwnRowsAsync(string person) =>
        [.. (await host.Get<DeliveryRecording>().OwnRowsAsync(new Actor(person, ProcessHost.School, [Role.Teacher]), CancellationToken.None)).SelectMany(own => own.Rows).Select(row => row.Number)];
}

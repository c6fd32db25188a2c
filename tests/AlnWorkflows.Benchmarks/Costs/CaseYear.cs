using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>The busiest year of a case that goes well: a concern, a decision after reminders, a plan, its copies, and the
/// duty to review it watched until the year is over, while one row of its provision is recorded each week and judged each
/// half-term.</summary>
internal sealed class CaseYear : IAsyncDisposable
{
    private const string School = "glan-yr-afon";
    private const string Authority = "cardiff";
    private const string Alnco = "person-alnco";
    private const int MoreBodies = 10;
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(3);
    private static readonly DateOnly First = new(2025, 9, 15);
    private static readonly Actor Coordinator = new(Alnco, School, [Role.Alnco]);

    private readonly MeteredStore store = new(new InMemoryTableStore());
    private readonly VirtualTimeHost host;
    private readonly AsyncServiceScope scope;
    private int sweepReads;

    private CaseYear()
    {
        host = new VirtualTimeHost(
            ProcessesServices.Registry(),
            services => services
                .AddSingleton<IBlobStore, InMemoryBlobStore>()
                .AddRecords()
                .AddMailboxTransport()
                .AddNotifications()
                .AddProcesses(new ServiceSettings(new Uri("https://aln.example.org"), "aln@aln.example.org")),
            new ManualTimeProvider(London.At(First, new TimeOnly(9, 0))),
            store);
        scope = host.Services.CreateAsyncScope();
        host.AddTurn(SweepAsync);
    }

    public static async Task<CaseCounts> MeasureAsync()
    {
        await using var year = new CaseYear();
        await year.SeedAsync();
        var idle = await year.IdleSweepAsync();
        var (reads, writes, written, turns) = (year.store.Reads, year.store.Writes, year.store.Written, year.store.Turns);
        year.sweepReads = 0;
        await year.LiveAsync();
        var after = (Reads: year.store.Reads - reads - year.sweepReads, Writes: year.store.Writes - writes, Written: year.store.Written - written, Turns: year.store.Turns - turns);
        var engine = await year.EngineAsync();
        var mails = (await year.Get<IMailbox>().ListAsync(500, null)).Items.Sum(mail => mail.Copies);
        var live = (await year.Get<IRuns>().LiveAsync(null)).Items.Count;
        return new CaseCounts(after.Reads, after.Writes, after.Written, engine.Starts, after.Turns, engine.Activities, engine.Events, engine.Timers, engine.Legs, mails, live, await year.PerBodyAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await host.DisposeAsync();
    }

    private T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    private async Task LiveAsync()
    {
        var key = await StartAsync();
        await AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "told"), ("happenedOn", Date(First)), ("how", "Gan yr athrawes"));
        await ToAsync(new DateOnly(2025, 10, 20));
        await AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-10-20"));
        await ToAsync(new DateOnly(2025, 11, 5));
        await AnswerAsync(key, await OpenAsync(key, PreparePlanStepTypes.UploadPlan), new UploadedFile("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"));
        foreach (var step in (await Get<ISteps>().OfCaseAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy).OrderBy(step => step.StepId, StringComparer.Ordinal))
            await AnswerAsync(key, step, null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-11-05"));
        await MonitorAsync(key, new DateOnly(2025, 11, 5));
        await ToAsync(First.AddYears(1));
    }

    private async Task MonitorAsync(CaseKey key, DateOnly from)
    {
        await AnswerAsync(
            key, MonitoringStepTypes.Row, ("section", MonitoringCodes.School), ("what", "Grŵp darllen"), ("often", "Bob wythnos"), ("outcome", "Darllen 40 gair"), ("deliverers", Alnco), ("welsh", "no"), ("from", Date(from)));
        var row = MonitoringRecord.OfCase(await Get<ISteps>().OfCaseAsync(key))!.Row(1).RowId;
        for (var on = from; on < First.AddYears(1); on = on.AddDays(7))
        {
            await ToAsync(on);
            Refuse(await Get<DeliveryRecording>().RecordAsync(Coordinator, key, row, on, DeliveryOutcome.Given, null, "", CancellationToken.None));
            if ((await Get<ISteps>().OfCaseAsync(key)).Any(step => step is { Type: MonitoringStepTypes.Judge, State: StepState.Open }))
                await AnswerAsync(key, MonitoringStepTypes.Judge, (MonitoringFields.Verdict(1), MonitoringCodes.Well));
        }
    }

    private Task ToAsync(DateOnly date) => host.RunUntilAsync(London.At(date, new TimeOnly(9, 0)));

    private async Task<DateTimeOffset?> SweepAsync()
    {
        var (before, writes) = (store.Reads, store.Writes);
        var next = await Get<Sweep>().RunAsync(CancellationToken.None);
        if (store.Writes == writes)
            sweepReads += store.Reads - before;
        return next;
    }

    private async Task<int> IdleSweepAsync()
    {
        await host.RunUntilIdleAsync();
        var before = store.Reads;
        await Get<Sweep>().RunAsync(CancellationToken.None);
        return store.Reads - before;
    }

    private async Task<int> PerBodyAsync()
    {
        var few = await IdleSweepAsync();
        for (var i = 0; i < MoreBodies; i++)
            await SaveBodyAsync($"school-{i}", BodyKind.MaintainedSchool, "Ysgol", "School");
        return (await IdleSweepAsync() - few) / MoreBodies;
    }

    private async Task<CaseKey> StartAsync()
    {
        var values = new Dictionary<string, string>
        {
            ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy",
            ["awareOn"] = Date(First), ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
            ["lookedAfter"] = "no", ["dualRegistered"] = "no", ["planMaintained"] = "no", ["decidedBefore"] = "no",
            ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org",
            ["parent1Willing"] = "yes", ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn"] = "2025-09-01",
            ["coordinator"] = Alnco,
        };
        var started = await Get<CaseStarting>().StartAsync(Coordinator, School, new FormValues(values), "the-one-case", CancellationToken.None);
        Refuse(started.Problems);
        await host.RunUntilIdleAsync();
        return started.Case!.Value;
    }

    private async Task AnswerAsync(CaseKey key, string type, params (string Field, string Value)[] values) =>
        await AnswerAsync(key, await OpenAsync(key, type), null, values);

    private async Task AnswerAsync(CaseKey key, Step step, UploadedFile? file, params (string Field, string Value)[] values)
    {
        var typed = new FormValues(values.ToDictionary(value => value.Field, value => value.Value));
        Refuse((await Get<StepAnswering>().AnswerAsync(Coordinator, key, step.StepId, typed, file, CancellationToken.None)).Problems);
        await host.RunUntilIdleAsync();
    }

    private async Task<Step> OpenAsync(CaseKey key, string type) =>
        (await Get<ISteps>().OfCaseAsync(key)).Single(step => step.Type == type && step.State == StepState.Open);

    private static void Refuse(IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0)
            throw new InvalidOperationException($"The year goes no further: {string.Join(", ", problems.Select(problem => $"{problem.Field} {problem.Code.Code}"))}.");
    }

    private async Task<(int Starts, int Activities, int Events, int Timers, int Legs)> EngineAsync()
    {
        var counts = (Starts: 0, Activities: 0, Events: 0, Timers: 0, Legs: 0);
        foreach (var instance in (await host.Client.GetAllInstancesAsync(new OrchestrationQuery())).Instances)
        {
            var history = await host.Client.GetHistoryAsync(instance.InstanceId);
            if (history.FirstOrDefault(item => item.Failure is not null) is { } failed)
                throw new InvalidOperationException($"A year in which nothing fails is counted, but in {instance.Name} {failed.Name} failed: {failed.Failure!.ErrorMessage}");
            var timers = history.Where(item => item.Kind == "TimerCreated").ToList();
            counts.Starts++;
            counts.Activities += history.Count(item => item.Kind == "TaskScheduled");
            counts.Events += history.Count(item => item.Kind == "EventRaised");
            counts.Timers += timers.Count;
            counts.Legs += timers.Sum(timer => Legs(timer, history));
        }

        return counts;
    }

    private int Legs(HistoryItem timer, IReadOnlyList<HistoryItem> history)
    {
        var over = history.FirstOrDefault(item => item.TaskId == timer.TaskId && item.Kind is "TimerFired" or "TimerCancelled")?.Timestamp ?? host.Now;
        return Math.Max(0, (int)Math.Ceiling((over - timer.Timestamp) / LongestTimer) - 1);
    }

    private async Task SeedAsync()
    {
        await RecordsSchema.EnsureAsync(store, Get<IBlobStore>());
        await SaveBodyAsync(School, BodyKind.MaintainedSchool, "Ysgol Glan-yr-afon", "Glan-yr-afon School");
        await SaveBodyAsync(Authority, BodyKind.LocalAuthority, "Cyngor Caerdydd", "Cardiff Council");
        await SavePersonAsync(School, Alnco, "Siân", "Evans", Role.Alnco);
        await SavePersonAsync(School, "person-head", "Huw", "Rees", Role.Headteacher);
        await SavePersonAsync(Authority, "person-officer", "Owain", "Huws", Role.LaOfficer);
    }

    private Task SaveBodyAsync(string id, BodyKind kind, string nameCy, string nameEn)
    {
        var links = new BodyLinks("https://cardiff.example.org/aln", "https://cardiff.example.org/disagree", "https://advocacy.example.org", "https://cardiff.example.org/reconsider", "https://school.example.org/complaints", "https://school.example.org/privacy");
        return Get<IBodies>().SaveAsync(new Body(id, kind, new BilingualText(nameCy, nameEn), Authority, new BilingualText("Cyngor Caerdydd", "Cardiff Council"), "school@example.org", "029 2000 0000", links));
    }

    private Task SavePersonAsync(string body, string id, string first, string surname, Role role) =>
        Get<IPeople>().SaveAsync(new Person(body, id, first, surname, [role], Email: $"{id}@example.org"), null);

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded;
using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Audit;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Tables;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Processes.Tests.Running;

/// <summary>The processes over Records and the embedded engine, all in memory and under virtual time, with one school
/// and its people.</summary>
public sealed class ProcessHost : IAsyncDisposable
{
    public const string School = "glan-yr-afon";
    public const string Authority = "cardiff";
    public const string Alnco = "person-alnco";
    public const string Head = "person-head";
    public const string Governor = "person-governor";
    public const string Administrator = "person-administrator";
    public const string Officer = "person-officer";

    private readonly ServiceProvider services;
    private readonly Happenings happenings;
    private EmbeddedEngine engine;

    private ProcessHost(ServiceProvider services, ManualTimeProvider time, Happenings happenings)
    {
        this.services = services;
        this.happenings = happenings;
        Time = time;
        engine = NewEngine();
    }

    public ManualTimeProvider Time { get; }

    /// <summary>Whether activities may fail and be tried again, since the store is made to.</summary>
    public bool FaultsAreExpected { get; set; }

    public ITableStore Tables => Get<ITableStore>();

    /// <summary>What the engine has stored.</summary>
    public ITableStore EngineTables { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>A host at 09:00 London on a day of the school year 2025/26.</summary>
    public static async Task<ProcessHost> StartAsync(DateOnly? on = null, Func<Body, Body>? school = null, bool headCoordinates = false, RuleTable? rules = null, ILoggerFactory? logs = null, Action<IServiceCollection>? more = null)
    {
        var time = new ManualTimeProvider(London.At(on ?? new DateOnly(2025, 9, 15), new TimeOnly(9, 0)));
        var collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(new FaultyTableStore(new InMemoryTableStore(), seed: 0, share: 0))
            .AddSingleton<ITableStore>(provider => provider.GetRequiredService<FaultyTableStore>())
            .AddSingleton<IBlobStore, InMemoryBlobStore>()
            .AddRecords()
            .AddMailboxTransport()
            .AddNotifications()
            .AddSingleton<WorkflowClient, ReplaceableEngine>()
            .AddProcesses(new ServiceSettings(new Uri("https://aln.example.org"), "aln@aln.example.org"))
            .AddSingleton(_ => rules ?? RuleTable.LoadEmbedded())
            .AddSingleton(_ => logs ?? NullLoggerFactory.Instance);
        more?.Invoke(collection);
        var happenings = new Happenings();
        happenings.Watch(collection);
        var services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
        var host = new ProcessHost(services, time, happenings);
        await RecordsSchema.EnsureAsync(host.Tables, host.Get<IBlobStore>());
        await host.SeedAsync(school ?? (body => body), headCoordinates);
        return host;
    }

    public Actor ActorOf(string personId) => new(personId, School, personId switch
    {
        Head => [Role.Headteacher],
        Governor => [Role.LinkGovernor],
        Administrator => [Role.Administrator],
        _ => [Role.Alnco],
    });

    /// <summary>Starts a case as the ALNCo does; values given replace the form's usual ones.</summary>
    public async Task<CaseKey> StartCaseAsync(params (string Field, string Value)[] changes)
    {
        var values = new Dictionary<string, string>
        {
            ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy",
            ["awareOn"] = London.Today(Time).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
            ["lookedAfter"] = "no", ["dualRegistered"] = "no", ["planMaintained"] = "no", ["decidedBefore"] = "no",
            ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org",
            ["parent1Willing"] = "yes", ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn"] = "2025-09-01",
            ["coordinator"] = Alnco,
        };
        foreach (var (field, value) in changes)
            values[field] = value;
        var result = await Get<CaseStarting>().StartAsync(ActorOf(Alnco), School, new FormValues(values), Ids.New(), CancellationToken.None);
        Assert.Empty(result.Problems);
        await SettleAsync();
        return result.Case!.Value;
    }

    /// <summary>Answers the open step of a type (of one subject, where several are open) and lets the process go on.</summary>
    public async Task<AnswerResult> AnswerAsync(CaseKey key, string type, params (string Field, string Value)[] values) =>
        await AnswerAsync(key, await OpenStepAsync(key, type), ActorOf(Alnco), null, values);

    public async Task<AnswerResult> AnswerAsync(CaseKey key, Step step, Actor actor, UploadedFile? file, params (string Field, string Value)[] values)
    {
        var typed = new FormValues(values.ToDictionary(value => value.Field, value => value.Value));
        var result = await Get<StepAnswering>().AnswerAsync(actor, key, step.StepId, typed, file, CancellationToken.None);
        await SettleAsync();
        return result;
    }

    public async Task<Step> OpenStepAsync(CaseKey key, string type) =>
        Assert.Single(await StepsAsync(key), step => step.Type == type && step.State == StepState.Open);

    public Task<IReadOnlyList<Step>> StepsAsync(CaseKey key) => Get<ISteps>().OfCaseAsync(key);

    public async Task<bool> IsOpenAsync(CaseKey key, string type) =>
        (await StepsAsync(key)).Any(step => step.Type == type && step.State == StepState.Open);

    public async Task<Duty> DutyAsync(CaseKey key, string ruleId) =>
        Assert.Single(await Get<IDuties>().OfCaseAsync(key), duty => duty.RuleId == ruleId);

    public async Task<Case> CaseAsync(CaseKey key) => (await Get<ICases>().FindAsync(key))!;

    public async Task<IReadOnlyList<Message>> SentAsync(CaseKey key, MessageKind kind) =>
        [.. (await Get<IMessages>().OfCaseAsync(key)).Where(message => message.Kind == kind && message.State == MessageState.Sent)];

    /// <summary>How many reminders of the duty to decide have come.</summary>
    public async Task<int> RemindersAsync(CaseKey key) =>
        (await Get<IDuties>().RungsAsync(key, (await DutyAsync(key, RuleIds.SchoolDecideAndIdp)).DutyId)).Count(rung => rung.RungId.Contains("-day-", StringComparison.Ordinal));

    public Task<IReadOnlyList<Notice>> NoticesAsync(CaseKey key) => Get<INotices>().OfCaseAsync(key);

    /// <summary>Runs everything that can run without time moving on.</summary>
    public async Task SettleAsync()
    {
        await engine.RunUntilIdleAsync();
        await Get<Sweep>().RunAsync(CancellationToken.None);
        await Get<OrganiserReading>().RunAsync(CancellationToken.None);
        await engine.RunUntilIdleAsync();
        if (!FaultsAreExpected)
            await AssertNothingFailedAsync();
    }

    /// <summary>Moves time on to 09:00 London on a day, from due instant to due instant, settling at each.</summary>
    public Task MoveToAsync(DateOnly date) => MoveToAsync(London.At(date, new TimeOnly(9, 0)));

    public async Task MoveToAsync(DateTimeOffset instant)
    {
        while (await NextDueAsync() is { } next && next <= instant)
        {
            if (next > Time.GetUtcNow())
                Time.AdvanceTo(next);
            await SettleAsync();
        }

        Time.AdvanceTo(instant);
        await SettleAsync();
    }

    /// <summary>Lets the engine run all it can, before anybody sweeps.</summary>
    public Task RunEngineAsync() => engine.RunUntilIdleAsync();

    /// <summary>Loses everything the engine has stored; the next engine finds an empty store.</summary>
    public async Task LoseEngineStoreAsync()
    {
        await happenings.OfTodayAsync(engine.Client);
        await engine.DisposeAsync();
        engine = NewEngine();
    }

    /// <summary>Ends the host and starts another with this code over the same store.</summary>
    public async Task DeployAsync(WorkflowRegistry code)
    {
        await happenings.OfTodayAsync(engine.Client);
        await engine.DisposeAsync();
        engine = NewEngine(EngineTables, code);
    }

    /// <summary>Does something while nobody answers for the engine.</summary>
    public async Task<T> WithoutEngineAsync<T>(Func<Task<T>> act)
    {
        var replaceable = (ReplaceableEngine)Get<WorkflowClient>();
        replaceable.Engine = null;
        try
        {
            return await act();
        }
        finally
        {
            replaceable.Engine = engine;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await happenings.AssertStatedAsync(engine.Client, EngineTables);
        await AssertHistoryHasWordsAsync();
        await engine.DisposeAsync();
        await services.DisposeAsync();
    }

    /// <summary>The page of a case says each entry of its audit in words.</summary>
    private async Task AssertHistoryHasWordsAsync()
    {
        foreach (var found in (await Get<ICases>().ListAsync(School, null, 500, null)).Items)
            foreach (var entry in await Get<IAudit>().OfCaseAsync(found.Key))
                Assert.NotEqual("", AuditWording.Of(entry.What, Get<StepCatalogue>()).Cy);
    }

    /// <summary>Activities are tried again for a year; in a test a single failure is one too many.</summary>
    private async Task AssertNothingFailedAsync()
    {
        foreach (var instance in (await engine.Client.GetAllInstancesAsync(new OrchestrationQuery())).Instances)
            foreach (var item in await engine.Client.GetHistoryAsync(instance.InstanceId))
                Assert.True(item.Failure is null, $"{instance.InstanceId}: {item.Kind} {item.Name}: {item.Failure?.ErrorType} {item.Failure?.ErrorMessage} {item.Failure?.StackTrace}");
    }

    private EmbeddedEngine NewEngine() => NewEngine(new InMemoryTableStore(), Get<WorkflowRegistry>());

    private EmbeddedEngine NewEngine(ITableStore tables, WorkflowRegistry code)
    {
        EngineTables = tables;
        var replacement = new EmbeddedEngine(
            EngineTables, code, services, Time, Get<ILogger<EmbeddedEngine>>(), new EmbeddedEngineOptions { SystemTime = Time });
        ((ReplaceableEngine)Get<WorkflowClient>()).Engine = replacement;
        return replacement;
    }

    private async Task<DateTimeOffset?> NextDueAsync()
    {
        var timer = await engine.NextDueAsync();
        var message = await Get<IMessages>().NextDueAsync(Time.GetUtcNow());
        return timer is null || message < timer ? message : timer;
    }

    private async Task SeedAsync(Func<Body, Body> change, bool headCoordinates)
    {
        var links = new BodyLinks("https://cardiff.example.org/aln", "https://cardiff.example.org/disagree", "https://advocacy.example.org", "https://cardiff.example.org/reconsider", "https://school.example.org/complaints", "https://school.example.org/privacy");
        var name = new BilingualText("Ysgol Glan-yr-afon", "Glan-yr-afon School");
        var authority = new BilingualText("Cyngor Caerdydd", "Cardiff Council");
        await Get<IBodies>().SaveAsync(change(new Body(School, BodyKind.MaintainedSchool, name, Authority, authority, "school@example.org", "029 2000 0000", links)));
        await Get<IBodies>().SaveAsync(new Body(Authority, BodyKind.LocalAuthority, authority, Authority, authority, "aln@cardiff.example.org", "029 2000 0001", links));
        await SavePersonAsync(School, Alnco, "Siân", "Evans", headCoordinates ? [Role.Alnco, Role.Headteacher] : [Role.Alnco]);
        if (!headCoordinates)
            await SavePersonAsync(School, Head, "Huw", "Rees", [Role.Headteacher]);
        await SavePersonAsync(School, Governor, "Gwen", "Lloyd", [Role.LinkGovernor]);
        await SavePersonAsync(School, Administrator, "Nia", "Parry", [Role.Administrator]);
        await SavePersonAsync(Authority, Officer, "Owain", "Huws", [Role.LaOfficer]);
    }

    private Task SavePersonAsync(string body, string id, string first, string surname, IReadOnlyList<Role> roles) =>
        Get<IPeople>().SaveAsync(new Person(body, id, first, surname, roles, Email: $"{id}@example.org"), null);
}

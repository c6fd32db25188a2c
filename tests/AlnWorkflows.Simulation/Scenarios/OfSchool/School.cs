using AlnWorkflows.Notifications;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>One school with its people, over Records; and those Records read as they are stored.</summary>
internal sealed class School
{
    public const string Id = "glan-yr-afon";
    public const string Alnco = "person-alnco";
    public const string Head = "person-head";
    public const string Teacher = "person-teacher";
    public const string Authority = "cardiff";
    private static readonly BankHolidays Holidays = BankHolidays.LoadEmbedded();
    private static readonly AuthorityCalendars Calendars = AuthorityCalendars.LoadEmbedded();
    private static readonly RuleTable Rules = RuleTable.LoadEmbedded();
    private static readonly LadderTable Ladder = LadderTable.LoadEmbedded(Rules);
    private readonly InMemoryBlobStore blobs = new();
    private ServiceProvider? records;
    private Carrier? carrier;

    public static Actor Coordinator { get; } = new(Alnco, Id, [Role.Alnco]);

    /// <summary>Whoever carries this school's mail.</summary>
    public Carrier Carrier => carrier!;

    /// <summary>Everything a host of the product has, but for engine, storage and time.</summary>
    public void Add(IServiceCollection services) => services
        .AddSingleton<IBlobStore>(blobs)
        .AddSingleton(Holidays)
        .AddSingleton(Calendars)
        .AddRecords()
        .AddSingleton<IMailTransport>(provider => new CarriedTransport(this, provider.GetRequiredService<IMailbox>()))
        .AddNotifications()
        .AddProcesses(new ServiceSettings(new Uri("https://aln.example.org"), "aln@aln.example.org"))
        .AddSingleton(Rules)
        .AddSingleton(Ladder);

    public T Get<T>()
        where T : notnull => records!.GetRequiredService<T>();

    public async Task SeedAsync(World world)
    {
        carrier = new Carrier(world, this);
        var services = new ServiceCollection()
            .AddSingleton(world.Time)
            .AddSingleton(world.Records)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        Add(services);
        records = services.BuildServiceProvider();
        await RecordsSchema.EnsureAsync(world.Records, blobs);
        var links = new BodyLinks("https://cardiff.example.org/aln", "https://cardiff.example.org/disagree", "https://advocacy.example.org", "https://cardiff.example.org/reconsider", "https://school.example.org/complaints", "https://school.example.org/privacy");
        var name = new BilingualText("Ysgol Glan-yr-afon", "Glan-yr-afon School");
        var authority = new BilingualText("Cyngor Caerdydd", "Cardiff Council");
        await Get<IBodies>().SaveAsync(new Body(Id, BodyKind.MaintainedSchool, name, Authority, authority, "school@example.org", "029 2000 0000", links));
        await Get<IBodies>().SaveAsync(new Body(Authority, BodyKind.LocalAuthority, authority, Authority, authority, "aln@cardiff.example.org", "029 2000 0001", links));
        await SavePersonAsync(Id, Alnco, "Siân", "Evans", Role.Alnco);
        await SavePersonAsync(Id, Head, "Huw", "Rees", Role.Headteacher);
        await SavePersonAsync(Id, Teacher, "Ffion", "Harries", Role.Teacher);
        await SavePersonAsync(Id, "person-governor", "Gwen", "Lloyd", Role.LinkGovernor);
        await SavePersonAsync(Authority, "person-officer", "Owain", "Huws", Role.LaOfficer);
    }

    private Task SavePersonAsync(string body, string id, string first, string surname, Role role) =>
        Get<IPeople>().SaveAsync(new Person(body, id, first, surname, [role], Email: $"{id}@example.org"), null);
}

using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Hosting.Starting;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Hosting.Tests.Starting;

public sealed class FirstStartTests
{
    private static readonly EntraAccount Account = new(Guid.Parse("11111111-0000-4000-8000-000000000001"), Guid.Parse("22222222-0000-4000-8000-000000000002"));

    private static readonly FirstSchool School = new(
        new Body("ysgol-y-bont", BodyKind.MaintainedSchool, new("Ysgol y Bont", "Bridge School"), "swansea", new("Abertawe", "Swansea"), "ysgol@bont.example", "01792 496 0000",
            new BodyLinks("https://a.example", "https://b.example", "https://c.example", "https://d.example", "https://e.example", "https://f.example")),
        new Person("ysgol-y-bont", "gwen", "Gwen", "Morris", [Role.Administrator], Language.Cy));

    [Fact]
    public async Task The_first_person_may_sign_in_with_the_account_that_the_settings_name()
    {
        await using var services = await ServicesAsync();

        await services.GetRequiredService<FirstStart>().EnsureAsync(School with { Account = Account }, needsAccount: true, default);

        Assert.Equal("gwen", Assert.Single(await services.GetRequiredService<IPeople>().OfAccountAsync(Account)).PersonId);
        Assert.Equal("account-linked", Assert.Single(await services.GetRequiredService<IAudit>().OfCaseAsync(StaffRecord.Of("ysgol-y-bont"))).What);
    }

    [Fact]
    public async Task Where_everybody_signs_in_with_an_account_the_first_person_needs_one()
    {
        await using var services = await ServicesAsync();

        var refused = await Assert.ThrowsAsync<SettingsException>(() => services.GetRequiredService<FirstStart>().EnsureAsync(School, needsAccount: true, default));

        Assert.StartsWith("AlnWorkflows:FirstPerson:Tenant and AlnWorkflows:FirstPerson:ObjectId are missing", Assert.Single(refused.Problems), StringComparison.Ordinal);
        Assert.Empty(await services.GetRequiredService<IBodies>().AllAsync());
    }

    [Fact]
    public async Task A_storage_filled_behind_another_sign_in_lets_the_first_person_in_but_never_again_once_somebody_is()
    {
        await using var services = await ServicesAsync();
        var (start, people) = (services.GetRequiredService<FirstStart>(), services.GetRequiredService<IPeople>());
        await start.EnsureAsync(School, needsAccount: false, default);
        await start.EnsureAsync(School with { Account = Account }, needsAccount: true, default);
        Assert.Single(await people.OfAccountAsync(Account));

        await people.SaveAsync(School.FirstPerson with { PersonId = "huw" }, null);
        await people.LinkAsync("ysgol-y-bont", "huw", Account with { ObjectId = Guid.Empty }, StaffRecord.Entry("ysgol-y-bont", StaffRecord.AccountLinked, "huw", "gwen", DateTimeOffset.UnixEpoch));
        await people.UnlinkAsync("ysgol-y-bont", "gwen", StaffRecord.Entry("ysgol-y-bont", StaffRecord.AccountUnlinked, "gwen", "huw", DateTimeOffset.UnixEpoch));
        await start.EnsureAsync(School with { Account = Account }, needsAccount: true, default);

        Assert.Empty(await people.OfAccountAsync(Account));
    }

    [Fact]
    public async Task A_storage_of_the_demonstration_is_refused()
    {
        await using var services = await ServicesAsync();
        await services.GetRequiredService<IBusinessClockOffset>().MoveOnAsync(TimeSpan.FromDays(1));

        await Assert.ThrowsAsync<MixedStorageException>(() => services.GetRequiredService<FirstStart>().EnsureAsync(School, needsAccount: false, default));
    }

    private static async Task<ServiceProvider> ServicesAsync()
    {
        var services = new ServiceCollection()
            .AddSingleton<ITableStore, InMemoryTableStore>()
            .AddSingleton<IBlobStore, InMemoryBlobStore>()
            .AddSingleton<TimeProvider>(new ManualTimeProvider())
            .AddRecords()
            .AddSingleton<FirstStart>()
            .BuildServiceProvider();
        await RecordsSchema.EnsureAsync(services.GetRequiredService<ITableStore>(), services.GetRequiredService<IBlobStore>());
        return services;
    }
}

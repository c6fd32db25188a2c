using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Hosting.Starting;

/// <summary>Makes the first school and its first person where the storage knows none.</summary>
/// <param name="time">Business time: it dates what is recorded.</param>
public sealed class FirstStart(IBodies bodies, IPeople people, IBusinessClockOffset offset, TimeProvider time)
{
    /// <param name="needsAccount">People sign in with Entra ID: without an account the first person could not.</param>
    /// <exception cref="MixedStorageException">The storage holds a demonstration.</exception>
    /// <exception cref="SettingsException">There is no school, and none is named in the settings.</exception>
    public async Task EnsureAsync(FirstSchool? school, bool needsAccount, CancellationToken cancellationToken)
    {
        if (await offset.ReadAsync(cancellationToken) is not null)
            throw new MixedStorageException("The storage holds a demonstration. Name another storage, or start with --demo.");
        if ((await bodies.AllAsync(cancellationToken)).Count > 0)
        {
            await LetInAsync(school, cancellationToken);
            return;
        }

        if (school is null)
            throw new SettingsException([$"The storage knows no school yet; give the first one and its first person under {SettingNames.Section}:School and {SettingNames.Section}:FirstPerson."]);
        if (needsAccount && school.Account is null)
            throw new SettingsException([$"{SettingNames.Section}:FirstPerson:Tenant and {SettingNames.Section}:FirstPerson:ObjectId are missing; give the Entra ID account of the first person: nobody else could invite anybody."]);

        // The school last: while there is none, the next start tries again.
        await people.SaveAsync(school.FirstPerson, audit: null, cancellationToken);
        await LinkAsync(school, cancellationToken);
        await bodies.SaveAsync(school.School, cancellationToken);
    }

    /// <summary>A storage that was filled behind another sign-in knows nobody's account: then the first person's is linked.
    /// Where anybody's is linked, that is for an administrator.</summary>
    private async Task LetInAsync(FirstSchool? school, CancellationToken cancellationToken)
    {
        if (school?.Account is not null && (await people.StaffAsync(school.School.BodyId, cancellationToken)).All(person => person.Account is null))
            await LinkAsync(school, cancellationToken);
    }

    private async Task LinkAsync(FirstSchool school, CancellationToken cancellationToken)
    {
        if (school.Account is not { } account)
            return;
        var (bodyId, personId) = (school.School.BodyId, school.FirstPerson.PersonId);
        var entry = StaffRecord.Entry(bodyId, StaffRecord.AccountLinked, personId, byPersonId: null, time.GetUtcNow());
        await people.LinkAsync(bodyId, personId, account, entry, cancellationToken);
    }
}

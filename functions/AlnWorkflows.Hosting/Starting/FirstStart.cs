using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Hosting.Starting;

/// <summary>Makes the first school and its first person where the storage knows none.</summary>
public sealed class FirstStart(IBodies bodies, IPeople people, IBusinessClockOffset offset)
{
    /// <exception cref="MixedStorageException">The storage holds a demonstration.</exception>
    /// <exception cref="SettingsException">There is no school, and none is named in the settings.</exception>
    public async Task EnsureAsync(FirstSchool? school, CancellationToken cancellationToken)
    {
        if (await offset.ReadAsync(cancellationToken) is not null)
            throw new MixedStorageException("The storage holds a demonstration. Name another storage, or start with --demo.");
        if ((await bodies.AllAsync(cancellationToken)).Count > 0)
            return;
        if (school is null)
            throw new SettingsException([$"The storage knows no school yet; give the first one and its first person under {SettingNames.Section}:School and {SettingNames.Section}:FirstPerson."]);

        // The school last: while there is none, the next start tries again.
        await people.SaveAsync(school.FirstPerson, audit: null, cancellationToken);
        await bodies.SaveAsync(school.School, cancellationToken);
    }
}

using AlnWorkflows.Hosting.Starting;
using AlnWorkflows.LocalHost.Time;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.LocalHost.Demonstration;

/// <summary>Lays the demonstration into an empty storage, once, and sets its clock. The clock is set last: it is the
/// mark that everything else is there.</summary>
internal sealed class DemonstrationSeed(IBodies bodies, IPeople people, ICalendars calendars, IBusinessClockOffset offset, BusinessTime time)
{
    /// <summary>Monday 15 September 2025, 09:00 in London.</summary>
    private static readonly DateTimeOffset StoryBegins = London.At(new(2025, 9, 15), new(9, 0));

    /// <exception cref="MixedStorageException">The storage holds a school of another kind of start.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (await offset.ReadAsync(cancellationToken) is { } stored)
        {
            time.SetOffset(stored);
            return;
        }

        if ((await bodies.AllAsync(cancellationToken)).FirstOrDefault(body => DemonstrationBodies.All.All(known => known.BodyId != body.BodyId)) is { } real)
            throw new MixedStorageException($"The storage holds the school '{real.BodyId}', which is not the demonstration's. Name another storage, or start without --demo.");

        await LayAsync(cancellationToken);
        var start = StoryBegins - TimeProvider.System.GetUtcNow();
        await offset.MoveOnAsync(start, cancellationToken);
        time.SetOffset(start);
    }

    private async Task LayAsync(CancellationToken cancellationToken)
    {
        foreach (var body in DemonstrationBodies.All)
            await bodies.SaveAsync(body, cancellationToken);
        foreach (var person in DemonstrationPeople.All)
            await people.SaveAsync(person, audit: null, cancellationToken);
        foreach (var overlay in DemonstrationBodies.Overlays)
            await calendars.SaveOverlayAsync(overlay.Id, overlay, basedOnRevision: 0, "demo-administrator", cancellationToken: cancellationToken);
    }
}

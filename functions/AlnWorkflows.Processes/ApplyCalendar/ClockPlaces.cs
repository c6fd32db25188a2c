using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Where the clocks lie that a body's calendar may move.</summary>
public sealed class ClockPlaces(IBodies bodies)
{
    /// <summary>Every place, an authority's schools after it. A clock stands under the id of the calendar it was last read
    /// with: the body's own, or the authority's where the body had entered nothing then.</summary>
    public async Task<IReadOnlyList<ClockPlace>> OfAsync(string bodyId, CancellationToken cancellationToken)
    {
        var all = await bodies.AllAsync(cancellationToken);
        var changed = all.FirstOrDefault(body => body.BodyId == bodyId)
            ?? throw new KeyNotFoundException($"The service does not work for a body '{bodyId}': it has no calendar.");
        var counted = changed.Kind == BodyKind.LocalAuthority
            ? all.Where(body => body.AuthorityId == bodyId && body.Kind != BodyKind.FurtherEducation).OrderBy(body => body.BodyId, StringComparer.Ordinal)
            : (IEnumerable<Body>)[changed];
        return [.. counted.SelectMany(body => new[] { body.AuthorityId, body.BodyId }.Distinct().Select(calendar => new ClockPlace(body.BodyId, calendar)))];
    }
}

using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;

namespace AlnWorkflows.Processes.Messages;

/// <summary>An authority's weekly digest about its schools: one message to each officer, by reference only, of what each
/// school has agreed to tell it.</summary>
public sealed class WeeklyDigest(IBodies bodies, IAuthorityDigests digests)
{
    /// <summary>Where it lies: with the authority.</summary>
    public static CaseKey Of(string authorityId) => new(authorityId, "weekly-digest");

    public static string Subject(DateOnly monday) => $"digest-{monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>A digest's values as they stand when it leaves.</summary>
    public async Task<IReadOnlyDictionary<string, BilingualText>> ValuesAsync(Message message, CancellationToken cancellationToken)
    {
        var week = DateOnly.ParseExact(message.Key.Split(':')[1], "'digest-'yyyy-MM-dd", CultureInfo.InvariantCulture);
        var schools = new List<Body>();
        var references = new List<BilingualText>();
        foreach (var body in (await bodies.AllAsync(cancellationToken)).Where(body => body.AuthorityId == message.Case.BodyId && body.Kind != BodyKind.LocalAuthority))
            if (await digests.ReferencesAsync(body.BodyId, week, cancellationToken) is { Count: > 0 } told)
            {
                schools.Add(body);
                references.AddRange(told.Select(reference => OwedWording.Owner.With(body.Name, BilingualText.Same(reference))));
            }

        return new Dictionary<string, BilingualText>(message.Values)
        {
            ["references"] = OwedLines.Joined(references),
            ["schoolContacts"] = OwedLines.Joined(schools.Select(school => OwedWording.Owner.With(school.Name, BilingualText.Same($"{school.Phone}, {school.Email}")))),
            ["school"] = new(string.Join(", ", schools.Select(school => school.Name.Cy)), string.Join(", ", schools.Select(school => school.Name.En))),
        };
    }
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Tells learners with the same initials apart for whoever is told of both: by reference and school year, never by
/// name.</summary>
public sealed class Namesakes(ICases cases, IPeople people, TimeProvider time)
{
    private static readonly BilingualText Apart = new("{0}, cyfeirnod {1}, {2}", "{0}, reference {1}, {2}");

    /// <summary>The initials as a reader understands them now; null where there is no such case.</summary>
    public async Task<BilingualText?> InitialsAsync(CaseKey key, Person reader, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found)
            return null;
        var initials = BilingualText.Same(found.Learner.Initials);
        foreach (var other in await cases.WithInitialsAsync(key.BodyId, found.Learner.Initials, cancellationToken))
            if (other.Key != key && await IsToldOfAsync(other, reader, cancellationToken))
                return Apart.With(initials, BilingualText.Same(found.Reference), SchoolYears.Of(found.Learner.DateOfBirth, London.Today(time)));
        return initials;
    }

    /// <summary>Staff are told of every learner of the body; others of those they are concerned with, under whichever entry.</summary>
    private async Task<bool> IsToldOfAsync(CaseSummary other, Person reader, CancellationToken cancellationToken)
    {
        if (!reader.Roles.All(role => role is Role.Family or Role.Professional))
            return true;
        foreach (var contact in await cases.ContactsAsync(other.Key, cancellationToken))
            if (contact.PersonId == reader.PersonId || (await people.FindAsync(other.Key.BodyId, contact.PersonId, cancellationToken) is { } person && IsSame(person, reader)))
                return true;
        return false;
    }

    private static bool IsSame(Person one, Person other) =>
        (one.Email is { } email && string.Equals(email, other.Email, StringComparison.OrdinalIgnoreCase))
        || (one.FullName == other.FullName && one.PostalAddress is { } address && address == other.PostalAddress);
}

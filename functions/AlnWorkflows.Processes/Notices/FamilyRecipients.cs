using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Whom the Act has a school notify: the child and the child's parents, or the young person (s.11(4), s.22).</summary>
public static class FamilyRecipients
{
    /// <summary>The ids of those to be told on a day. A case friend takes the place of a child who cannot understand
    /// (s.85); where there is none, the duty to tell that child falls away (s.84).</summary>
    public static IReadOnlyList<string> Of(Learner learner, IReadOnlyList<CaseContact> contacts, DateOnly on)
    {
        if (YoungPeople.IsYoungPerson(learner.DateOfBirth, on))
            return [learner.PersonId, .. With(ContactRelation.Representative, contacts)];

        var child = learner.Understands == false ? With(ContactRelation.CaseFriend, contacts) : [learner.PersonId];
        return [.. With(ContactRelation.Parent, contacts), .. child];
    }

    private static IEnumerable<string> With(ContactRelation relation, IReadOnlyList<CaseContact> contacts) =>
        contacts.Where(contact => contact.Relation == relation).Select(contact => contact.PersonId);
}

using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Whom the Act has a school notify: the child and the child's parents, or the young person (s.11(4), s.22), and
/// whoever acts for one of them.</summary>
public static class FamilyRecipients
{
    /// <summary>The ids of those to be told on a day. A case friend takes the place of a child who cannot understand
    /// (s.85); where there is none, the duty to tell that child falls away (s.84). A parent who lives apart is told like
    /// any other, and a representative besides the person they act for.</summary>
    public static IReadOnlyList<string> Of(Learner learner, IReadOnlyList<CaseContact> contacts, DateOnly on)
    {
        var representatives = With(ContactRelation.Representative, contacts, on);
        if (YoungPeople.IsYoungPerson(learner.DateOfBirth, on))
            return [learner.PersonId, .. representatives];

        var child = learner.Understands == false ? With(ContactRelation.CaseFriend, contacts, on) : [learner.PersonId];
        return [.. With(ContactRelation.Parent, contacts, on), .. representatives, .. child];
    }

    private static IEnumerable<string> With(ContactRelation relation, IReadOnlyList<CaseContact> contacts, DateOnly on) =>
        contacts.Where(contact => contact.Relation == relation && contact.IsOn(on)).Select(contact => contact.PersonId);
}

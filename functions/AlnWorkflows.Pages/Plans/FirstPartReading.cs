using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Plans;

/// <summary>Gathers what a case knows for sections 1A and 1B of the standard form of a plan (Code, Annex A).</summary>
internal sealed class FirstPartReading(ICases cases, IBodies bodies, IPeople people, ISteps steps, IDuties duties, IPlans plans, TimeProvider time)
{
    /// <summary>Null where there is no such case.</summary>
    public async Task<FirstPartModel?> OfAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found || await bodies.FindAsync(key.BodyId, cancellationToken) is not { } body)
            return null;
        var contacts = new List<CaseContactView>();
        foreach (var contact in (await cases.ContactsAsync(key, cancellationToken)).Where(contact => contact.IsOn(London.Today(time))))
            if (await people.FindAsync(key.BodyId, contact.PersonId, cancellationToken) is { } person)
                contacts.Add(new CaseContactView(contact, person));
        var coordinator = found.CoordinatorId is { } id ? await people.FindAsync(key.BodyId, id, cancellationToken) : null;
        return new FirstPartModel(
            key,
            found.Reference,
            [
                .. OfLearner(found.Learner, AddressOf(contacts, await people.FindAsync(key.BodyId, found.Learner.PersonId, cancellationToken))),
                .. OfPlan(body, found.Learner, await PeriodsAsync(key, cancellationToken)),
            ],
            [.. OfContacts(body, contacts, coordinator, await ContributorsAsync(key, cancellationToken))],
            await LanguagesAsync(found, cancellationToken));
    }

    private async Task<IReadOnlyList<Duty>> PeriodsAsync(CaseKey key, CancellationToken cancellationToken) =>
        [.. (await duties.OfCaseAsync(key, cancellationToken)).Where(duty => duty.RuleId == RuleIds.Review12Months && duty.State != DutyState.Ended).OrderBy(duty => duty.Clock.AnchorDate)];

    private async Task<IReadOnlySet<string>> ContributorsAsync(CaseKey key, CancellationToken cancellationToken) =>
        ContributionRound.Of(await steps.OfCaseAsync(key, cancellationToken)).Where(round => round.Advice.Answer is not null).Select(round => round.Advice.OwnerPersonId).OfType<string>().ToHashSet();

    private async Task<IReadOnlyList<Language>> LanguagesAsync(Case found, CancellationToken cancellationToken)
    {
        if (await plans.OfCaseAsync(found.Key, cancellationToken) is [.., { Languages.Count: > 0 } last])
            return [.. last.Languages.Order()];
        return found.Learner.Language is { } chosen ? [chosen] : [Language.Cy, Language.En];
    }

    /// <summary>The learner's own, else that of a parent they live with, which says so.</summary>
    private static BilingualText? AddressOf(IEnumerable<CaseContactView> contacts, Person? self)
    {
        if (!string.IsNullOrWhiteSpace(self?.PostalAddress))
            return BilingualText.Same(self.PostalAddress);
        return contacts.FirstOrDefault(view => view.Contact is { Relation: ContactRelation.Parent, LivesApart: false } && !string.IsNullOrWhiteSpace(view.Person.PostalAddress)) is { } parent
            ? FirstPartWording.AddressOf.With(BilingualText.Same(parent.Person.PostalAddress!), BilingualText.Same(parent.Person.FullName))
            : null;
    }

    private static IEnumerable<FirstPartLine> OfLearner(Learner learner, BilingualText? address)
    {
        yield return new(FirstPartWording.Name, BilingualText.Same($"{learner.FirstName} {learner.Surname}"));
        yield return new(CaseWording.Born, BilingualDate.Date(learner.DateOfBirth));
        yield return new(FirstPartWording.Address, address);
        yield return new(FirstPartWording.PreferredLanguage, learner.Language is { } language ? CaseWording.Of(language) : null);
    }

    private static IEnumerable<FirstPartLine> OfPlan(Body body, Learner learner, IReadOnlyList<Duty> periods)
    {
        yield return new(FirstPartWording.School, body.Name);
        yield return new(FirstPartWording.Authority, body.AuthorityName);
        yield return new(FirstPartWording.LookedAfter, learner.LookedAfter ? FirstPartWording.IsLookedAfter : FirstPartWording.IsNotLookedAfter);
        yield return new(FirstPartWording.MaintainedBy, FirstPartWording.GoverningBody.With(body.Name));
        yield return new(FirstPartWording.FirstGiven, periods.Count == 0 ? null : BilingualDate.Date(periods[0].Clock.AnchorDate));
        yield return new(FirstPartWording.ReviewBy, periods.LastOrDefault(period => period.State == DutyState.Open) is { } open ? BilingualDate.Date(open.LegalLatest) : null);
    }

    private static IEnumerable<FirstPartLine> OfContacts(Body body, IReadOnlyList<CaseContactView> contacts, Person? coordinator, IReadOnlySet<string> contributors)
    {
        var parents = contacts.Where(view => view.Contact.Relation == ContactRelation.Parent).ToList();
        if (parents.Count == 0)
            yield return new(CaseWording.Of(ContactRelation.Parent), null);
        foreach (var view in parents.Concat(contacts.Where(view => view.Contact.Relation is not (ContactRelation.Parent or ContactRelation.Learner))))
        {
            yield return new(CaseWording.Of(view.Contact.Relation), Named(view, contributors.Contains(view.Person.PersonId)));
            if (Reach(view.Person) is null)
                yield return new(FirstPartWording.ReachOf.With(BilingualText.Same(view.Person.FullName)), null);
        }
        yield return new(FirstPartWording.Coordinator, coordinator is null ? null : BilingualText.Same($"{coordinator.FullName}, {body.Phone}, {body.Email}"));
    }

    private static BilingualText Named(CaseContactView view, bool hasContributed)
    {
        var person = view.Person;
        var named = BilingualText.Same(string.Join(", ", new[] { person.FullName, person.Job, Reach(person) }.Where(part => !string.IsNullOrWhiteSpace(part))));
        if (hasContributed)
            named = FirstPartWording.Contributed.With(named);
        return view.Contact.NoMessages ? FirstPartWording.NotWrittenTo.With(named) : named;
    }

    private static string? Reach(Person person) =>
        string.Join(", ", new[] { person.Phone, person.Email, person.PostalAddress }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } reach ? reach : null;
}

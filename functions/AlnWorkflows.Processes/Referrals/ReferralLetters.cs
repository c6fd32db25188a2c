using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>What an authority is written about a referral: never what is in the pack, only the link to it.</summary>
public sealed class ReferralLetters(IBodies bodies, IPeople people, ICases cases, ISteps steps, CaseValues values, LinkMaking links, RuleTable rules, TimeProvider time)
{
    /// <summary>Every version of one decision's pack, first first.</summary>
    public async Task<IReadOnlyList<PackVersion>> VersionsAsync(CaseKey key, string decisionId, CancellationToken cancellationToken) =>
        PackVersion.Of(await steps.OfCaseAsync(key, cancellationToken), decisionId);

    private async Task<IReadOnlyList<Person>> OfficersAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var body = (await bodies.FindAsync(key.BodyId, cancellationToken))!;
        return [.. (await people.StaffAsync(body.AuthorityId, cancellationToken)).Where(person => person.Roles.Contains(Role.LaOfficer))];
    }

    /// <summary>The last day of the authority's own period, where it can be said.</summary>
    public async Task<DateOnly?> AuthorityDecidesByAsync(CaseKey key, IReadOnlyList<PackVersion> versions, CancellationToken cancellationToken)
    {
        var learner = (await cases.FindAsync(key, cancellationToken))!.Learner;
        return ReferralRules.AuthorityDecidesBy(rules, PackVersion.ReceivedOn(versions), YoungPeople.IsYoungPerson(learner.DateOfBirth, London.Today(time)));
    }

    /// <summary>One for each of the authority's officers.</summary>
    /// <inheritdoc cref="OrderAsync" path="/param"/>
    public async Task<IReadOnlyList<MessageOrder>> OrdersAsync(IReadOnlyList<PackVersion> versions, PackVersion version, MessageKind kind, string occurrence, CancellationToken cancellationToken)
    {
        var orders = new List<MessageOrder>();
        foreach (var officer in await OfficersAsync(version.Pack.Case, cancellationToken))
            orders.Add(await OrderAsync(versions, version, kind, officer.PersonId, occurrence, cancellationToken));
        return orders;
    }

    /// <param name="versions">Every version of the pack.</param>
    /// <param name="version">The version it is about.</param>
    /// <param name="occurrence">Which time it is said to this officer.</param>
    public async Task<MessageOrder> OrderAsync(IReadOnlyList<PackVersion> versions, PackVersion version, MessageKind kind, string officerId, string occurrence, CancellationToken cancellationToken)
    {
        var key = version.Pack.Case;
        var filled = await values.OfAsync(key, cancellationToken);
        filled["evidenceLink"] = await links.MakeAsync(key, LinkPurpose.Referral, version.Decision.StepId, officerId, cancellationToken);
        filled["section"] = BilingualText.Same("13(1)");
        filled["reason"] = Joined(version.Grounds);
        filled["referredOn"] = BilingualDate.Date(London.DateOf(versions[0].Pack.Answer!.RecordedAt));
        filled["replyBy"] = BilingualDate.Date(London.DateOf(version.Pack.Answer!.RecordedAt).AddDays(ReferralRules.DaysToAcknowledge));
        if (await AuthorityDecidesByAsync(key, versions, cancellationToken) is { } by)
            filled["authorityBy"] = BilingualDate.Date(by);
        return new MessageOrder(key, kind, officerId, version.Pack.StepId, occurrence, filled);
    }

    /// <summary>That the referral has ended for the school, and why.</summary>
    public async Task<IReadOnlyList<MessageOrder>> EndedAsync(IReadOnlyList<PackVersion> versions, DecideAlnOutcome outcome, CancellationToken cancellationToken)
    {
        var orders = await OrdersAsync(versions, versions[^1], MessageKind.ReferralEnded, "1", cancellationToken);
        return [.. orders.Select(order => order with { Values = new Dictionary<string, BilingualText>(order.Values) { ["reason"] = DecideAlnWords.ClosingReason(outcome) } })];
    }

    private static BilingualText Joined(IReadOnlyList<string> grounds)
    {
        var names = grounds.Select(ReferralPoints.NameOf).ToList();
        return new BilingualText(string.Join("; ", names.Select(name => name.Cy)), string.Join("; ", names.Select(name => name.En)));
    }
}

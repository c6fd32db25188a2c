using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>The one way in which a person moves a body's open duties to another version of their rule. Nothing does so by
/// itself: a case keeps the version it began under.</summary>
public sealed class RuleChanging(RuleTable rules, ProcessStarting starting, TimeProvider time)
{
    /// <summary>The audit entry of the order.</summary>
    public const string Ordered = "rule-change-ordered";

    /// <summary>Orders the move and starts it; ordered again, it is the same move.</summary>
    /// <returns>What keeps the person from it; null where nothing does.</returns>
    /// <exception cref="UnknownRuleException">The rule has no such version.</exception>
    public async Task<Problem?> OrderAsync(Actor actor, string ruleId, int version, CancellationToken cancellationToken)
    {
        var rule = rules.Version(ruleId, version);
        if (!actor.Is(Role.Administrator))
            return new Problem(ErrorCodes.NotAllowed, null, rule.Name);
        var now = time.GetUtcNow();
        var about = new Dictionary<string, string> { ["rule"] = ruleId, ["version"] = version.ToString(CultureInfo.InvariantCulture) };
        await starting.StartAsync(
            ApplyRuleProcess.RunFor(actor.BodyId, ruleId, version),
            new AuditEntry(ApplyRuleProcess.RulesOf(actor.BodyId), Ordered, actor.PersonId, London.DateOf(now), now, about),
            cancellationToken);
        return null;
    }
}

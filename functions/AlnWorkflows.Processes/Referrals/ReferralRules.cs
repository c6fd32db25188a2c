using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>The days of a referral. Pure.</summary>
public static class ReferralRules
{
    /// <summary>When the authority is asked to say that it has the referral: a courtesy, no time limit.</summary>
    public const int DaysToAcknowledge = 7;

    /// <summary>How long the school waits for what an authority that has the referral says to it: a courtesy, no time limit.</summary>
    private const int DaysToAnswer = 28;

    private const int DaysBetween = 14;

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>The last day of the authority’s 12 weeks (s.13(1), the Code). It counts from the day the authority first got
    /// the referral: neither a refusal nor a new version of the pack moves it.</summary>
    /// <returns>Null for a young person, for whom it counts from a consent that the authority asks for.</returns>
    public static DateOnly? AuthorityDecidesBy(RuleTable rules, DateOnly? receivedOn, bool isYoungPerson) =>
        receivedOn is { } on && !isYoungPerson ? ClockCalculator.Read(rules.InForce(RuleIds.LaDecideAndIdp, on), on).LegalLatest : null;

    /// <summary>When a silent authority is reminded, in order.</summary>
    /// <param name="sentOn">London date on which the version of the pack went.</param>
    /// <param name="receivedOn">On which the authority said it had it; null while it has not.</param>
    public static IReadOnlyList<DateTimeOffset> Reminders(DateOnly sentOn, DateOnly? receivedOn, DateOnly? authorityDecidesBy)
    {
        var first = receivedOn is { } on ? Later(on, sentOn).AddDays(DaysToAnswer) : sentOn.AddDays(DaysToAcknowledge);
        IEnumerable<DateOnly> days = [first, first.AddDays(DaysBetween), first.AddDays(2 * DaysBetween)];
        if (authorityDecidesBy is { } by)
            days = days.Append(by.AddDays(-DaysBetween)).Append(by.AddDays(1)).Where(day => day > sentOn).Order().Distinct();
        return [.. days.Select(day => London.At(day, Morning))];
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

using static AlnWorkflows.Processes.Tests.Oracle.OracleWordings;

namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>The statutory periods by rule, worked out a second time without any of the product's code.</summary>
internal sealed class OracleDeadlines
{
    private readonly OracleDayCount _schoolDays;
    private readonly OracleDayCount _schoolAndInsetDays;
    private readonly OracleDayCount _termTimeDays;

    public OracleDeadlines(OracleCalendar calendar)
    {
        var schoolDays = calendar.SchoolDays();
        _schoolDays = new(calendar.First, calendar.Last, schoolDays);
        _schoolAndInsetDays = new(calendar.First, calendar.Last, schoolDays.Concat(calendar.InsetDays));
        _termTimeDays = new(calendar.First, calendar.Last, calendar.TermTimeDays());
    }

    /// <summary>Rules that <see cref="Duty"/> knows.</summary>
    public static IReadOnlyList<string> DutyRules { get; } =
    [
        "school-decide-and-idp", "school-idp-on-direction", "fei-decide-and-idp", "la-decide-and-idp", "la-yp-plan-not-necessary",
        "home-authority-decide", "lac-decide-and-idp", "direction-to-school",
        "nhs-referral", "info-request", "nhs-tribunal-report",
        "review-12-months", "review-on-request-school", "review-on-request-fei", "review-on-request-la", "hospital-detention-review",
        "la-reconsider-decision", "la-reconsider-plan", "la-takeover-decision", "la-reconsider-cease",
        "fei-asked-to-take-plan", "la-refers-fei-to-ministers",
        "respondent-case-statement", "disability-claim-responsible-body", "order-la", "order-fei", "order-report",
    ];

    /// <summary>Rules that <see cref="Window"/> knows.</summary>
    public static IReadOnlyList<string> WindowRules { get; } =
    [
        "cpy-window-cease", "appeal", "appellant-case-statement", "appeal-reasons",
        "tribunal-review", "upper-tribunal-permission", "costs-application", "disability-claim",
    ];

    /// <summary>
    /// A body's period. <paramref name="trigger"/> is the day of the event itself (attention, consent, receipt, order), for
    /// "la-refers-fei-to-ministers" the last day of the 20 term-time days and for "order-report" the last day for compliance.
    /// </summary>
    public OracleDuty Duty(string rule, DateOnly trigger) => rule switch
    {
        // Code 12.12, 12.21: 35 school days; after a direction by analogy.
        "school-decide-and-idp" => SchoolDays(trigger, 35),
        "school-idp-on-direction" => SchoolDays(trigger, 35),
        // Code 16.16.
        "fei-decide-and-idp" => TermTimeDays(trigger, 35),
        // Code 11.17, 11.24; Act ss.13, 14, 18, 19, 40; a direction under s.14(2)(b) is given within the same 12 weeks.
        "la-decide-and-idp" => CodeWeeks(trigger, 12),
        "lac-decide-and-idp" => CodeWeeks(trigger, 12),
        "direction-to-school" => CodeWeeks(trigger, 12),
        // ALN Regs 10(3), 18(4), 22(6).
        "la-yp-plan-not-necessary" => new(SafeByWeeks(trigger, 12), BeforeTheEndOfWeeksBeginningWithTheDayAfter(trigger, 12)),
        "home-authority-decide" => new(SafeByWeeks(trigger, 12), BeforeTheEndOfWeeksBeginningWithTheDayAfter(trigger, 12)),
        "hospital-detention-review" => new(SafeByWeeks(trigger, 7), BeforeTheEndOfWeeksBeginningWithTheDayAfter(trigger, 7)),
        // ALN Regs 11, 31.
        "nhs-referral" => new(SafeByWeeks(trigger, 6), EndOfWeeksBeginningWithTheDayAfter(trigger, 6)),
        "info-request" => new(SafeByWeeks(trigger, 6), EndOfWeeksBeginningWithTheDayAfter(trigger, 6)),
        // Act ss.23, 24: the last day is hard, so there is nothing to be safer than.
        "review-12-months" => new(MonthsStartingWith(trigger, 12), MonthsStartingWith(trigger, 12)),
        // Code ch 25.
        "review-on-request-school" => SchoolDays(trigger, 35),
        "review-on-request-fei" => TermTimeDays(trigger, 35),
        "review-on-request-la" => CodeWeeks(trigger, 7),
        // Act ss.26, 27, 28, 32.
        "la-reconsider-decision" => CodeWeeks(trigger, 7),
        "la-reconsider-plan" => CodeWeeks(trigger, 7),
        "la-takeover-decision" => CodeWeeks(trigger, 7),
        "la-reconsider-cease" => CodeWeeks(trigger, 7),
        // ALN Regs 13(2), 14(2).
        "fei-asked-to-take-plan" => new(_termTimeDays.After(trigger, 19), TermTimeDaysBeginningWithTheDayAfter(_termTimeDays, trigger, 20)),
        "la-refers-fei-to-ministers" => new(SafeByWeeks(trigger, 4), WeeksBeginningWithTheDayAfterTheEndOf(trigger, 4)),
        // Act s.76(3), ETW Regs 17(4), (5), 64.
        "nhs-tribunal-report" => new(SafeByWeeks(trigger, 6), DaysBeginningWithTheDate(trigger, 7 * 6)),
        "respondent-case-statement" => new(SafeByWeeks(trigger, 4), DaysBeginningWithTheDate(trigger, 7 * 4)),
        "disability-claim-responsible-body" => new(SafeByWeeks(trigger, 4), DaysBeginningWithTheDate(trigger, 7 * 4)),
        // ETW Regs 58; Act s.77(2).
        "order-la" => new(SafeByWeeks(trigger, 7), WeeksBeginningWithTheFirstWorkingDayAfter(trigger, 7)),
        "order-fei" => new(_termTimeDays.After(trigger, 34), TermTimeDaysBeginningWithTheFirstWorkingDayAfter(_termTimeDays, trigger, 35)),
        "order-report" => new(SafeByWeeks(trigger, 2), DaysBeginningWithTheFirstDayAfterTheEndOf(trigger, 14)),
        _ => throw new ArgumentException($"No body has a period under the rule '{rule}'.", nameof(rule)),
    };

    /// <summary>
    /// A family's period. The notice is, by rule: the decision with the right of appeal, the later of the two notices to cease,
    /// the direction, the decision as sent, or the act complained of.
    /// </summary>
    public static OracleWindow Window(string rule, OracleNotice notice, bool referredUnderSection68 = false) => rule switch
    {
        // ALN Regs 12: four weeks beginning with the day after.
        "cpy-window-cease" => new(NthDayAfter(notice.Sent, 7 * 4), EndOfWeeksBeginningWithTheDayAfter(notice.Delivered, 4)),
        // ETW Regs 10, 17(1), 18: eight weeks, sixteen after a referral.
        "appeal" => AppealPeriod(notice, referredUnderSection68),
        "appellant-case-statement" => AppealPeriod(notice, referredUnderSection68),
        // ETW Regs 15: the wording of the first day is open, so it is counted for one and not for the other.
        "appeal-reasons" => new(TribunalWorkingDaysFrom(notice.Sent, 10), TribunalWorkingDaysFrom(notice.Delivered.AddDays(1), 10)),
        // ETW Regs 53(2), 55(2): run from sending however it was delivered; first day open as above.
        "tribunal-review" => new(NthDayFrom(notice.Sent, 28), DaysAfter(notice.Sent, 28)),
        "upper-tribunal-permission" => new(NthDayFrom(notice.Sent, 28), DaysAfter(notice.Sent, 28)),
        // ETW Regs 67(5).
        "costs-application" => new(NthDayFrom(notice.Sent, 28), DaysBeginningWithTheDate(notice.Sent, 28)),
        // Equality Act 2010 Sch 17: first day open as above.
        "disability-claim" => new(MonthsStartingWith(notice.Sent, 6), ToTribunalWorkingDay(notice.Sent.AddMonths(6))),
        _ => throw new ArgumentException($"No family has a period under the rule '{rule}'.", nameof(rule)),
    };

    /// <summary>The n-th day of a school's ladder, counted as the day to chase by is: INSET days count, the trigger does not.</summary>
    public DateOnly LadderDay(DateOnly trigger, int n) => _schoolAndInsetDays.After(trigger, n);

    private OracleDuty SchoolDays(DateOnly trigger, int days) =>
        new(_schoolAndInsetDays.After(trigger, days - 1), CodeDaysFrom(_schoolDays, trigger, days));

    private OracleDuty TermTimeDays(DateOnly trigger, int days) =>
        new(_termTimeDays.After(trigger, days - 1), CodeDaysFrom(_termTimeDays, trigger, days));

    private static OracleDuty CodeWeeks(DateOnly trigger, int weeks) => new(SafeByWeeks(trigger, weeks), CodeWeeksFrom(trigger, weeks));

    /// <summary>One day short of the weeks after the trigger: as if the trigger were the first day; never moved to a working day.</summary>
    private static DateOnly SafeByWeeks(DateOnly trigger, int weeks) => NthDayFrom(trigger, 7 * weeks);

    private static OracleWindow AppealPeriod(OracleNotice notice, bool referredUnderSection68)
    {
        var weeks = referredUnderSection68 ? 16 : 8;
        return new(
            DayAfterTheEndOfWeeksBeginningWith(notice.Sent, weeks),
            FirstWorkingDayAfterTheEndOfWeeksBeginningWith(notice.Delivered, weeks));
    }
}

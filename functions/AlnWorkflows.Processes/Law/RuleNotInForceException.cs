using System.Globalization;

namespace AlnWorkflows.Processes.Law;

/// <summary>The rule exists, but no version of it was in force on the day the period would start.</summary>
public sealed class RuleNotInForceException(string rule, DateOnly date, DateOnly firstDay)
    : DeadlineException(string.Create(
        CultureInfo.InvariantCulture,
        $"No version of the rule \"{rule}\" was in force on {date:yyyy-MM-dd}. Give a start date from {firstDay:yyyy-MM-dd} on."));

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>What the two dates of a clock are called: a body's duty has a safe date, a family's period an earliest day.</summary>
public static class ExplanationHeadings
{
    public static BilingualText Earlier(PeriodOwner owner) => owner == PeriodOwner.Family
        ? new("Diwrnod olaf cynharaf", "Earliest last day")
        : new("Dyddiad diogel", "Safe date");

    public static BilingualText Later(PeriodOwner owner) => owner == PeriodOwner.Family
        ? new("Diwrnod olaf hwyraf", "Latest last day")
        : new("Diwrnod olaf yn ôl y gyfraith", "Last day in law");
}

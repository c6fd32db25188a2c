using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Clocks;

internal static class ExplanationWording
{
    public static BilingualText SafeByHeading { get; } = new("Dyddiad diogel", "Safe date");

    public static BilingualText LegalLatestHeading { get; } = new("Diwrnod olaf yn ôl y gyfraith", "Last day in law");
}

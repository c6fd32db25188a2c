using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The ids of the duties of one plan's reviews: each period's says what it follows.</summary>
public static class ReviewIds
{
    public static string FirstPeriod(CaseRun run) => $"{RuleIds.Review12Months}-{run.Process}-{run.Number}";

    public static string AfterReview(CaseRun run, int review) => $"{FirstPeriod(run)}-r{review}";

    /// <param name="periods">How many periods there were.</param>
    public static string AfterMissed(CaseRun run, int periods) => $"{FirstPeriod(run)}-m{periods}";

    public static string Request(CaseRun run, int request) => $"{RuleIds.ReviewOnRequestSchool}-{run.Process}-{run.Number}-{request}";
}

using AlnWorkflows.Processes.MonitorProvision;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>One row of a plan's provision with its record.</summary>
/// <param name="Weeks">The weeks with school days, oldest first.</param>
public sealed record MonitoredRow(ProvisionRow Row, IReadOnlyList<DeliveryWeek> Weeks, IReadOnlyList<RowJudgement> Judgements)
{
    public bool WasNotInWelsh => Weeks.Any(week => week.Deliveries.Any(delivery => delivery.Outcome == Processes.Ports.DeliveryOutcome.GivenNotInWelsh));

    /// <summary>The reasonable steps that were entered, by day, oldest first.</summary>
    public IEnumerable<(DateOnly On, string Steps, string By)> WelshSteps => Weeks
        .SelectMany(week => week.Deliveries)
        .Where(delivery => delivery.WelshSteps is not null)
        .Select(delivery => (delivery.On, Steps: delivery.WelshSteps!, By: delivery.RecordedBy))
        .Concat(Judgements.Where(judgement => judgement.WelshSteps is not null).Select(judgement => (judgement.On, Steps: judgement.WelshSteps!, judgement.By)))
        .OrderBy(step => step.On);
}

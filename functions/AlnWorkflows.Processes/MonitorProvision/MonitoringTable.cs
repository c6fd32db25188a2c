using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>What monitoring the provision of a plan does.</summary>
public static class MonitoringTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = MonitorProvisionProcess.Name,
        Name = new("Monitro’r ddarpariaeth yn y CDU", "Monitor the provision in the IDP"),
        Law = new("Rheoliadau Anghenion Dysgu Ychwanegol (Cymru) 2021, rheoliad 29(c) ac (e)", "Additional Learning Needs (Wales) Regulations 2021, regulation 29(c) and (e)"),
        Steps = [Type.Row, Type.Change, Type.Judge, Type.EarlyReview, Type.Confirm],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages = [MessageKind.MonitoringDue],
        Waits =
        [
            CommonWaits.Date<LookAtMonitoringActivity>(new("Wythnos olaf pob hanner tymor", "The last week of each half-term")),
            CommonWaits.Date<ChaseMonitoringActivity>(new("Wythnos a phythefnos ar ôl gofyn, yna bob mis, nes ei gofnodi", "A week and two weeks after something was asked, then each month, until it is recorded")),
            CommonWaits.DutyChanged,
        ],
        HandsOverTo = [],
        Ends =
        [
            End(ReviewEnd.PlanCeased), End(ReviewEnd.PlanTransferred), End(ReviewEnd.LookedAfter), End(ReviewEnd.TakenOver), End(ReviewEnd.LearnerLeft), End(ReviewEnd.NoConsentToPlan),
            new(ReviewEnd.DutyEnded, new("Daeth proses arall â’r ddyletswydd i ben", "Another process ended the duty")),
        ],
    };

    private static ProcessEnd End(ReviewEnd end) => new(end, ReviewWords.ClosingReason(end));
}

using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.Cease.CeaseStepTypes;

namespace AlnWorkflows.Processes.Cease;

/// <summary>What ceasing to maintain a plan does.</summary>
public static class CeaseTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = CeaseProcess.Name,
        Name = new("Peidio â chynnal y CDU", "Cease to maintain the IDP"),
        Law = new("Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018, adrannau 31 i 33", "Additional Learning Needs and Education Tribunal (Wales) Act 2018, sections 31 to 33"),
        Steps =
        [
            Type.Views, Type.Decide, Type.Request, Type.NoRequest, Type.Reconsidered, Type.Appeal, Type.NoAppeal, Type.AppealDetermined, Type.Withdraw,
            .. CommonSteps.Notices,
        ],
        Duties = [RuleIds.Review12Months],
        Rules = [RuleIds.CeaseProposal, RuleIds.CeaseDecision, RuleIds.CeaseStandstill, RuleIds.WindowToAskBeforeCeasing, RuleIds.Appeal, RuleIds.CeaseAutomatic],
        Notices = [NoticeKind.CeaseProposed, NoticeKind.CeaseDecided],
        Messages = [.. CommonMessages.NoticeLacking, MessageKind.NoticeCover, MessageKind.PlanStays, MessageKind.CaseClosed],
        Waits =
        [
            CommonWaits.Opening(Type.Decide, new("Diwedd yr amser i roi barn ar y cynnig", "The end of the time for views on the proposal")),
            CommonWaits.Date<LookAtPeriodActivity>(new("Diwedd cyfnod y teulu i ofyn neu i apelio", "The end of the family’s period to ask or to appeal")),
            CommonWaits.DutyChanged, .. CommonWaits.Notices,
        ],
        HandsOverTo = [],
        Ends =
        [
            new(CeaseEnd.PlanStays, new("Mae’r ysgol yn parhau i gynnal y CDU", "The school goes on maintaining the IDP")),
            new(CeaseEnd.PlanCeased, ReviewWords.ClosingReason(ReviewEnd.PlanCeased)),
            new(CeaseEnd.DutyEnded, new("Daeth y ddyletswydd i ben yn gyntaf, yn ôl y gyfraith neu mewn proses arall", "The duty ended first, by law or in another process")),
        ],
    };
}

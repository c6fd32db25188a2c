using AlnWorkflows.Pages.Monitoring;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Pages.Cases;

/// <summary>A case with everything that belongs to it, as its page shows it.</summary>
/// <param name="Steps">The open steps with their titles, and whether the reader may answer them.</param>
/// <param name="Duties">The duties with their names and, while open, how surely their dates are known.</param>
/// <param name="Referrals">Every version of a pack that was sent to the authority.</param>
/// <param name="Contributions">What professionals were asked, and how each request stands.</param>
/// <param name="Services">The school's own requests for services.</param>
/// <param name="Provision">What was agreed, and how it was reviewed, before anybody decided about ALN.</param>
/// <param name="Names">Of staff and contacts, by id.</param>
/// <param name="Telephoned">Whether the family was telephoned before a refusal; null where nothing was refused.</param>
/// <param name="Ceasing">Where ceasing to maintain the plan stands; null where it is not under way.</param>
/// <param name="Monitoring">How the provision of the plan is monitored; null where there is no plan to monitor.</param>
/// <param name="Done">What the reader has just done, to be said at the top.</param>
/// <param name="History">What was done, in words, oldest first.</param>
public sealed record CaseView(
    Case Case,
    Body Body,
    Actor Reader,
    IReadOnlyList<CaseContactView> Contacts,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<DutyView> Duties,
    IReadOnlyList<NoticeView> Notices,
    IReadOnlyList<PlanVersion> Plans,
    IReadOnlyList<MessageView> Messages,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<PackVersion> Referrals,
    IReadOnlyList<ContributionView> Contributions,
    IReadOnlyList<ServiceStanding> Services,
    IReadOnlyList<HistoryLine> History,
    ProvisionRecord Provision,
    IReadOnlyDictionary<string, string> Names,
    DateOnly Today,
    BilingualText? Telephoned,
    CeaseStanding? Ceasing,
    MonitoringView? Monitoring,
    BilingualText? Done)
{
    public string? CoordinatorName => Case.CoordinatorId is { } coordinator ? NameOf(coordinator) : null;

    /// <summary>The name of a member of staff or a contact; the id itself of somebody who is neither any more.</summary>
    public string NameOf(string personId) => Names.GetValueOrDefault(personId, personId);
}

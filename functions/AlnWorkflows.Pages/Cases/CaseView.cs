using AlnWorkflows.Pages.Monitoring;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Pages.Cases;

/// <summary>A case with everything that belongs to it, as its page shows it.</summary>
/// <param name="Steps">The open steps with their titles, and whether the reader may answer them.</param>
/// <param name="Duties">The duties with their names and, while open, how surely their dates are known.</param>
/// <param name="Uploads">What was said of each version of the plan when it was uploaded.</param>
/// <param name="Referrals">Every version of a pack that was sent to the authority.</param>
/// <param name="Contributions">What professionals were asked, and how each request stands.</param>
/// <param name="Services">The school's own requests for services.</param>
/// <param name="Disagreements">What the family disagrees with, and how talking about it stands.</param>
/// <param name="HardDates">The legal dates that run in the case, which talking does not move.</param>
/// <param name="Provision">What was agreed, and how it was reviewed, before anybody decided about ALN.</param>
/// <param name="Interim">What is provided, or was, until there is a plan.</param>
/// <param name="Drafts">The drafts of the plan that were shared, oldest first.</param>
/// <param name="Extracts">The versions of the extract for the classroom, oldest first.</param>
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
    IReadOnlyList<PlanUpload> Uploads,
    IReadOnlyList<MessageView> Messages,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<PackVersion> Referrals,
    IReadOnlyList<ContributionView> Contributions,
    IReadOnlyList<ServiceStanding> Services,
    IReadOnlyList<DisagreementStanding> Disagreements,
    IReadOnlyList<HardDate> HardDates,
    IReadOnlyList<HistoryLine> History,
    ProvisionRecord Provision,
    InterimRecord Interim,
    IReadOnlyList<DraftRound> Drafts,
    IReadOnlyList<ExtractVersion> Extracts,
    bool MayStartExtract,
    IReadOnlyDictionary<string, string> Names,
    DateOnly Today,
    BilingualText? Telephoned,
    CeaseStanding? Ceasing,
    MonitoringView? Monitoring,
    BilingualText? Done)
{
    /// <summary>An extract is shared or being written, or was.</summary>
    public bool HasExtract => Extracts.Count > 0 || Steps.Any(step => step.Step.Type == ExtractStepTypes.Write);

    public string? CoordinatorName => Case.CoordinatorId is { } coordinator ? NameOf(coordinator) : null;

    /// <summary>The name of a member of staff or a contact; the id itself of somebody who is neither any more.</summary>
    public string NameOf(string personId) => Names.GetValueOrDefault(personId, personId);
}

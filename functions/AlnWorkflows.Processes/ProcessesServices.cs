using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.ApplyRule;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Bodies;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Engineering;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.OwnLearning;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Processes.Tables;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes;

/// <summary>Everything the processes are made of. A host adds the ports, an engine's <see cref="WorkflowClient"/>, a
/// <see cref="TimeProvider"/> of business time and <see cref="ServiceSettings"/>.</summary>
/// <remarks>Whatever reaches the <see cref="WorkflowClient"/> is scoped: on Azure each invocation brings a client of its own.</remarks>
public static class ProcessesServices
{
    public static IServiceCollection AddProcesses(this IServiceCollection services, ServiceSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(Registry())
        .AddSingleton(new ProcessNames(new Dictionary<string, string>
        {
            [DecideAlnProcess.Name] = WorkflowRegistry.NameOf<DecideAlnOrchestration>(),
            [PreparePlanProcess.Name] = WorkflowRegistry.NameOf<PreparePlanOrchestration>(),
            [ReferralProcess.Name] = WorkflowRegistry.NameOf<ReferralOrchestration>(),
            [ApplyRuleProcess.Name] = WorkflowRegistry.NameOf<ApplyRuleOrchestration>(),
            [ApplyCalendarProcess.Name] = WorkflowRegistry.NameOf<ApplyCalendarOrchestration>(),
            [AskTermDatesProcess.Name] = WorkflowRegistry.NameOf<AskTermDatesOrchestration>(),
            [MeetingProcess.Name] = WorkflowRegistry.NameOf<MeetingOrchestration>(),
            [ReviewProcess.Name] = WorkflowRegistry.NameOf<ReviewOrchestration>(),
            [MonitorProvisionProcess.Name] = WorkflowRegistry.NameOf<MonitorProvisionOrchestration>(),
            [ClassroomExtractProcess.Name] = WorkflowRegistry.NameOf<ClassroomExtractOrchestration>(),
            [CeaseProcess.Name] = WorkflowRegistry.NameOf<CeaseOrchestration>(),
            [TargetedProvisionProcess.Name] = WorkflowRegistry.NameOf<TargetedProvisionOrchestration>(),
            [ServiceRequestProcess.Name] = WorkflowRegistry.NameOf<ServiceRequestOrchestration>(),
            [DisagreementProcess.Name] = WorkflowRegistry.NameOf<DisagreementOrchestration>(),
            [RecurringDutyProcess.Name] = WorkflowRegistry.NameOf<RecurringDutyOrchestration>(),
            [TellStaffProcess.Name] = WorkflowRegistry.NameOf<TellStaffOrchestration>(),
            [FollowMailProcess.Name] = WorkflowRegistry.NameOf<FollowMailOrchestration>(),
            [WatchDutyProcess.Name] = WorkflowRegistry.NameOf<WatchDutyOrchestration>(),
        }))
        .AddSingleton(new StepCatalogue([.. DecideAlnSteps.All, .. PreparePlanSteps.All, .. InterimSteps.All, .. DraftSteps.All, .. ExtractSteps.All, .. DirectionSteps.All, .. ReferralSteps.All, .. ContributionSteps.All, .. NoticeSteps.All, .. DutySteps.All, .. TermDatesSteps.All, .. RecurringSteps.All, .. FamilySteps.All, .. MeetingSteps.All, .. ReviewSteps.All, .. ProvisionSteps.All, .. ServiceSteps.All, .. DisagreementSteps.All, .. MonitoringSteps.All, .. CeaseSteps.All, .. FollowMailSteps.All, .. FormatSteps.All]))
        .AddSingleton(new NoticeWords([DecideAlnWords.Of, CeaseWords.Of]))
        .AddSingleton(_ => RuleTable.LoadEmbedded())
        .AddSingleton<ProcessReading>()
        .AddSingleton(provider => LadderTable.LoadEmbedded(provider.GetRequiredService<RuleTable>()))
        .AddSingleton(provider => LocalStepTable.LoadEmbedded(provider.GetRequiredService<RuleTable>()))
        .AddScoped<Nudging>()
        .AddScoped<ProcessStarting>()
        .AddScoped<CaseStarting>()
        .AddScoped<CaseReopening>()
        .AddScoped<DirectionStarting>()
        .AddSingleton<StartAnswers>()
        .AddSingleton<OpenSteps>()
        .AddSingleton<RunEnding>()
        .AddSingleton<StepContexts>()
        .AddSingleton<StepUploads>()
        .AddSingleton<ContributionLetters>()
        .AddSingleton<ReferralLetters>()
        .AddScoped<ReferralEnding>()
        .AddSingleton<StandingSteps>()
        .AddSingleton<TelephoneFirst>()
        .AddSingleton<FormatTasks>()
        .AddSingleton<Namesakes>()
        .AddScoped<StepAnswering>()
        .AddScoped<Sweep>()
        .AddSingleton<Overtaking>()
        .AddScoped<Outbox>()
        .AddScoped<Posting>()
        .AddScoped<StaffChasing>()
        .AddSingleton<InterimLetters>()
        .AddSingleton<DraftLetters>()
        .AddSingleton<ExtractLetters>()
        .AddScoped<ExtractStarting>()
        .AddScoped<MessageHolding>()
        .AddSingleton<WeeklyDigest>()
        .AddScoped<StaffTelling>()
        .AddScoped<StaffPosting>()
        .AddSingleton<Owed>()
        .AddSingleton<OwedLines>()
        .AddScoped<DailyLists>()
        .AddScoped<UnrecordedProvision>()
        .AddScoped<HolidayLists>()
        .AddScoped<HeadteacherWeeks>()
        .AddScoped<GovernorReports>()
        .AddSingleton<DutyCounting>()
        .AddSingleton<CaseValues>()
        .AddSingleton<LinkMaking>()
        .AddSingleton<LinkLetters>()
        .AddScoped<LinkCodes>()
        .AddScoped<Invitations>()
        .AddSingleton<MeetingLetters>()
        .AddSingleton<MeetingNeeds>()
        .AddScoped<MeetingArranging>()
        .AddScoped<MeetingReplying>()
        .AddSingleton<OrganiserKeeping>()
        .AddScoped<OrganiserReading>()
        .AddSingleton<LearnerReading>()
        .AddSingleton<NoticeReaders>()
        .AddSingleton<CeasePeriods>()
        .AddSingleton<CeaseStandings>()
        .AddSingleton<NoticeValues>()
        .AddScoped<NoticeLacking>()
        .AddSingleton<DutyClocks>()
        .AddSingleton<ClockPlaces>()
        .AddScoped<ClockMoving>()
        .AddScoped<CalendarChanges>()
        .AddScoped<CalendarSaving>()
        .AddSingleton<CalendarPreview>()
        .AddSingleton<OnceADay>()
        .AddScoped<TermDatesAsking>()
        .AddSingleton<RecurringSettling>()
        .AddScoped<RecurringRecording>()
        .AddSingleton<LearningKeeping>()
        .AddScoped<RecurringSwitching>()
        .AddScoped<SchoolSettings>()
        .AddScoped<ClockSuspending>()
        .AddSingleton<DutyDates>()
        .AddSingleton<DutyRungs>()
        .AddSingleton<DutyRecipients>()
        .AddScoped<DutyTelling>()
        .AddScoped<DutyChanges>()
        .AddScoped<Breaches>()
        .AddScoped<InstanceOversight>()
        .AddScoped<HistoryPurging>()
        .AddSingleton<RuleMoves>()
        .AddSingleton<RulePreview>()
        .AddScoped<RuleChanging>()
        .AddScoped<DutyMeeting>()
        .AddScoped<DutyOpening>()
        .AddScoped<DutyEnding>()
        .AddScoped<HandingOver>()
        .AddScoped<OwedCopies>()
        .AddScoped<ReviewStarting>()
        .AddScoped<MonitoringStarting>()
        .AddSingleton<MonitoringLetters>()
        .AddSingleton<DeliveryRecording>()
        .AddScoped<CeaseLetters>()
        .AddSingleton<ReviewPlanning>()
        .AddScoped<ProvisionStarting>()
        .AddSingleton<ProvisionLetters>()
        .AddScoped<ServiceRequestStarting>()
        .AddSingleton<ServiceLetters>()
        .AddScoped<DisagreementStarting>()
        .AddSingleton<DisagreementLetters>()
        .AddSingleton<DisagreementAsking>()
        .AddSingleton<DisagreementSpeakers>()
        .AddSingleton<HardDates>()
        .AddSingleton<HardDateValues>()
        .AddSingleton<FollowedMails>()
        .AddScoped<MailFollowing>()
        .AddScoped<CaseClosing>()
        .AddScoped<Bounces>()
        .AddScoped<NoticeOpenings>()
        .AddScoped<GiveNoticeActivity>()
        .AddScoped<StopNoticesActivity>();

    /// <summary>Every orchestration and activity, for whichever engine runs them.</summary>
    public static WorkflowRegistry Registry() => new WorkflowRegistry()
        .AddOrchestration<DecideAlnOrchestration>("5")
        .AddOrchestration<PreparePlanOrchestration>("7")
        .AddActivity<MaintainPlanActivity>()
        .AddActivity<FinishGivingActivity>()
        .AddActivity<ChaseInterimActivity>()
        .AddActivity<ShareDraftActivity>()
        .AddActivity<SendDraftActivity>()
        .AddActivity<RemindDraftActivity>()
        .AddOrchestration<ReferralOrchestration>("5")
        .AddActivity<StartReferralActivity>()
        .AddActivity<SendReferralActivity>()
        .AddActivity<RemindAuthorityActivity>()
        .AddActivity<TakeReferralBackActivity>()
        .AddOrchestration<WatchDutyOrchestration>()
        .AddOrchestration<ApplyCalendarOrchestration>()
        .AddOrchestration<ApplyRuleOrchestration>()
        .AddActivity<ApplyRuleToDutiesActivity>()
        .AddActivity<EndRuleChangeActivity>()
        .AddOrchestration<AskTermDatesOrchestration>()
        .AddActivity<LookAtTermDatesActivity>()
        .AddActivity<EndAskingActivity>()
        .AddOrchestration<RecurringDutyOrchestration>("5")
        .AddActivity<LookAtRecurringActivity>()
        .AddActivity<BeginRecurringActivity>()
        .AddActivity<AskRecurringActivity>()
        .AddActivity<MissRecurringActivity>()
        .AddActivity<WithdrawRecurringActivity>()
        .AddActivity<EndRecurringActivity>()
        .AddOrchestration<TellStaffOrchestration>()
        .AddActivity<TellStaffTodayActivity>()
        .AddActivity<ListClockPlacesActivity>()
        .AddActivity<ApplyToClocksActivity>()
        .AddActivity<EndApplyingActivity>()
        .AddOrchestration<MeetingOrchestration>()
        .AddActivity<TellAttendeesActivity>()
        .AddActivity<LookAtMeetingActivity>()
        .AddActivity<ApplyMeetingStepActivity>()
        .AddActivity<EndMeetingActivity>()
        .AddOrchestration<CeaseOrchestration>("4")
        .AddActivity<CeasingUnderWayActivity>()
        .AddActivity<IsPlanMaintainedActivity>()
        .AddActivity<ReadCeaseProposalActivity>()
        .AddActivity<LookAtPeriodActivity>()
        .AddActivity<FinishCeasingActivity>()
        .AddOrchestration<ReviewOrchestration>("7")
        .AddActivity<BeginFirstPeriodActivity>()
        .AddActivity<LookAtReviewActivity>()
        .AddActivity<OpenRequestDutyActivity>()
        .AddActivity<ListReviewReadersActivity>()
        .AddActivity<MeetReviewActivity>()
        .AddActivity<BeginPeriodActivity>()
        .AddActivity<FinishReviewActivity>()
        .AddOrchestration<MonitorProvisionOrchestration>("5")
        .AddActivity<LookAtMonitoringActivity>()
        .AddActivity<AssignDeliverersActivity>()
        .AddActivity<ChaseMonitoringActivity>()
        .AddActivity<RequestReviewActivity>()
        .AddActivity<FinishMonitoringActivity>()
        .AddOrchestration<ClassroomExtractOrchestration>("6")
        .AddActivity<PublishExtractActivity>()
        .AddActivity<ChaseExtractActivity>()
        .AddActivity<FinishExtractActivity>()
        .AddOrchestration<TargetedProvisionOrchestration>("4")
        .AddActivity<LookAtProvisionActivity>()
        .AddActivity<TellProvisionActivity>()
        .AddActivity<ChaseReviewActivity>()
        .AddActivity<StartDecidingActivity>()
        .AddActivity<FinishProvisionActivity>()
        .AddOrchestration<ServiceRequestOrchestration>("5")
        .AddActivity<PursueServiceActivity>()
        .AddActivity<FinishServiceActivity>()
        .AddActivity<IsCaseOpenActivity>()
        .AddOrchestration<DisagreementOrchestration>("5")
        .AddActivity<LookAtDisagreementActivity>()
        .AddActivity<MayTalkActivity>()
        .AddActivity<TellDisagreementActivity>()
        .AddActivity<TellReceivedActivity>()
        .AddActivity<PursueDisagreementActivity>()
        .AddActivity<FinishDisagreementActivity>()
        .AddActivity<OpenStepActivity>()
        .AddActivity<CloseStepsActivity>()
        .AddActivity<OpenDutyActivity>()
        .AddActivity<MeetDutyActivity>()
        .AddActivity<MoveAnchorActivity>()
        .AddActivity<ClaimExceptionActivity>()
        .AddActivity<ChoiceDueActivity>()
        .AddActivity<LookAtDutyActivity>()
        .AddActivity<ClimbRungActivity>()
        .AddActivity<EndWatchActivity>()
        .AddActivity<TranslationNeedActivity>()
        .AddActivity<PrepareNoticesActivity>()
        .AddActivity<GiveNoticeActivity>()
        .AddActivity<RecordPaperGivingActivity>()
        .AddActivity<StopNoticesActivity>()
        .AddActivity<TellFamilyActivity>()
        .AddActivity<ReadLearnerActivity>()
        .AddActivity<StartPreparingPlanActivity>()
        .AddActivity<ReadPreparationActivity>()
        .AddActivity<DecideAgainActivity>()
        .AddActivity<SetPhaseActivity>()
        .AddActivity<RecordUnderstandingActivity>()
        .AddActivity<AddProfessionalActivity>()
        .AddActivity<SendAdviceRequestActivity>()
        .AddActivity<ContributionNextActivity>()
        .AddActivity<RemindProfessionalActivity>()
        .AddActivity<ListRecipientsActivity>()
        .AddActivity<GiveCopyActivity>()
        .AddActivity<ReferToAuthorityActivity>()
        .AddOrchestration<FollowMailOrchestration>()
        .AddActivity<LookAtMailActivity>()
        .AddActivity<TakeUpMailAnswerActivity>()
        .AddActivity<EndFollowingActivity>()
        .AddActivity<FinishActivity>();
}

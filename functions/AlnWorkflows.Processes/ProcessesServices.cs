using AlnWorkflows.Durable;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.ApplyRule;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Engineering;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes;

/// <summary>Everything the processes are made of. A host adds the ports, an engine's <see cref="WorkflowClient"/>, a
/// <see cref="TimeProvider"/> of business time and <see cref="ServiceSettings"/>.</summary>
public static class ProcessesServices
{
    public static IServiceCollection AddProcesses(this IServiceCollection services, ServiceSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(Registry())
        .AddSingleton(new ProcessNames(new Dictionary<string, string>
        {
            [DecideAlnProcess.Name] = WorkflowRegistry.NameOf<DecideAlnOrchestration>(),
            [ApplyRuleProcess.Name] = WorkflowRegistry.NameOf<ApplyRuleOrchestration>(),
            [ApplyCalendarProcess.Name] = WorkflowRegistry.NameOf<ApplyCalendarOrchestration>(),
            [AskTermDatesProcess.Name] = WorkflowRegistry.NameOf<AskTermDatesOrchestration>(),
            [WatchDutyProcess.Name] = WorkflowRegistry.NameOf<WatchDutyOrchestration>(),
        }))
        .AddSingleton(new StepCatalogue([.. DecideAlnSteps.All, .. NoticeSteps.All, .. DutySteps.All, .. TermDatesSteps.All, .. FamilySteps.All]))
        .AddSingleton(new NoticeWords([DecideAlnWords.Of]))
        .AddSingleton(_ => RuleTable.LoadEmbedded())
        .AddSingleton(provider => LadderTable.LoadEmbedded(provider.GetRequiredService<RuleTable>()))
        .AddSingleton(provider => LocalStepTable.LoadEmbedded(provider.GetRequiredService<RuleTable>()))
        .AddSingleton<Nudging>()
        .AddSingleton<ProcessStarting>()
        .AddSingleton<CaseStarting>()
        .AddSingleton<CaseReopening>()
        .AddSingleton<OpenSteps>()
        .AddSingleton<StepContexts>()
        .AddSingleton<StepAnswering>()
        .AddSingleton<Sweep>()
        .AddSingleton<Outbox>()
        .AddSingleton<Posting>()
        .AddSingleton<CaseValues>()
        .AddSingleton<LinkMaking>()
        .AddSingleton<LinkCodes>()
        .AddSingleton<NoticeReaders>()
        .AddSingleton<NoticeValues>()
        .AddSingleton<DutyClocks>()
        .AddSingleton<ClockPlaces>()
        .AddSingleton<ClockMoving>()
        .AddSingleton<CalendarChanges>()
        .AddSingleton<CalendarSaving>()
        .AddSingleton<CalendarPreview>()
        .AddSingleton<TermDatesAsking>()
        .AddSingleton<ClockSuspending>()
        .AddSingleton<DutyDates>()
        .AddSingleton<DutyRungs>()
        .AddSingleton<DutyRecipients>()
        .AddSingleton<DutyTelling>()
        .AddSingleton<DutyChanges>()
        .AddSingleton<Breaches>()
        .AddSingleton<InstanceOversight>()
        .AddSingleton<RuleMoves>()
        .AddSingleton<RulePreview>()
        .AddSingleton<RuleChanging>()
        .AddSingleton<StopNoticesActivity>();

    /// <summary>Every orchestration and activity, for whichever engine runs them.</summary>
    public static WorkflowRegistry Registry() => new WorkflowRegistry()
        .AddOrchestration<DecideAlnOrchestration>()
        .AddOrchestration<WatchDutyOrchestration>()
        .AddOrchestration<ApplyCalendarOrchestration>()
        .AddOrchestration<ApplyRuleOrchestration>()
        .AddActivity<ApplyRuleToDutiesActivity>()
        .AddActivity<EndRuleChangeActivity>()
        .AddOrchestration<AskTermDatesOrchestration>()
        .AddActivity<LookAtTermDatesActivity>()
        .AddActivity<EndAskingActivity>()
        .AddActivity<ListClockPlacesActivity>()
        .AddActivity<ApplyToClocksActivity>()
        .AddActivity<EndApplyingActivity>()
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
        .AddActivity<SetPhaseActivity>()
        .AddActivity<RecordUnderstandingActivity>()
        .AddActivity<AddProfessionalActivity>()
        .AddActivity<SendAdviceRequestActivity>()
        .AddActivity<ListRecipientsActivity>()
        .AddActivity<GiveCopyActivity>()
        .AddActivity<ReferToAuthorityActivity>()
        .AddActivity<FinishActivity>();
}

using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.ApplyCalendar;
using AlnWorkflows.Processes.Tests.ApplyRule;
using AlnWorkflows.Processes.Tests.Cease;
using AlnWorkflows.Processes.Tests.ClassroomExtract;
using AlnWorkflows.Processes.Tests.Contributions;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Disagreements;
using AlnWorkflows.Processes.Tests.Meetings;
using AlnWorkflows.Processes.Tests.MonitorProvision;
using AlnWorkflows.Processes.Tests.PreparePlan;
using AlnWorkflows.Processes.Tests.RecurringDuties;
using AlnWorkflows.Processes.Tests.Referrals;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Processes.Tests.ServiceRequests;
using AlnWorkflows.Processes.Tests.TargetedProvision;
using AlnWorkflows.Processes.Tests.TellStaff;

namespace AlnWorkflows.Processes.Tests.Histories;

/// <summary>The cases whose histories are kept: each way through the processes that leaves other steps behind.</summary>
internal static class RecordedStories
{
    private static readonly Dictionary<string, Func<ProcessHost, CaseKey, Task>> All = new()
    {
        ["plan"] = PlanAsync,
        ["decided-again"] = DecidedAgainAsync,
        ["drafts"] = DraftsAsync,
        ["late"] = LateAsync,
        ["exception"] = ExceptionAsync,
        ["referral"] = ReferralAsync,
        ["referral-taken-back"] = ReferralTakenBackAsync,
        ["bounce"] = BounceAsync,
        ["calendar"] = CalendarAsync,
        ["rule"] = (host, _) => host.OrderRuleAsync(),
        ["ask"] = AskAsync,
        ["meeting"] = MeetingAsync,
        ["cancelled-meeting"] = CancelledMeetingAsync,
        ["staff"] = StaffAsync,
        ["review"] = ReviewAsync,
        ["review-asked"] = ReviewAskedAsync,
        ["contributions"] = ContributionsAsync,
        ["reviewing"] = ReviewingAsync,
        ["ceasing"] = CeasingAsync,
        ["ceasing-appealed"] = CeasingAppealedAsync,
        ["monitoring"] = MonitoringAsync,
        ["extract"] = (host, _) => ExtractAsync(host),
        ["provision"] = (host, _) => ProvisionAsync(host),
        ["service"] = ServiceAsync,
        ["disagreement"] = DisagreementAsync,
        ["recurring"] = (host, _) => RecurringAsync(host),
    };

    public static async Task<IReadOnlyList<(string Story, RecordedHistory History)>> AllAsync()
    {
        var histories = new List<(string, RecordedHistory)>();
        foreach (var (story, tell) in All)
        {
            await using var host = await ProcessHost.StartAsync(rules: story == "rule" ? NewRules.With(length: 30) : null);
            await tell(host, await host.StartCaseAsync());
            var instances = (await host.Get<WorkflowClient>().GetAllInstancesAsync(new OrchestrationQuery())).Instances;
            foreach (var alike in instances.GroupBy(instance => instance.Name))
            {
                foreach (var (instance, number) in alike.Select((instance, index) => (instance, index + 1)))
                    histories.Add((number == 1 ? story : $"{story}-{number}", await RecordedHistory.OfAsync(host.EngineTables, instance.InstanceId)));
            }
        }

        return histories;
    }

    private static async Task PlanAsync(ProcessHost host, CaseKey key)
    {
        await host.MoveToAsync(new DateOnly(2025, 10, 6));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Plan("2025-10-06"));
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        await host.AnswerAsync(key, await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan), host.ActorOf(ProcessHost.Alnco), new UploadedFile("plan.pdf", Answers.Pdf), ("languages", "cy,en"), ("sections", "1A,1B,1C,2A,2B"));
        foreach (var step in (await host.StepsAsync(key)).Where(step => step.Type == PreparePlanStepTypes.GiveCopy))
            await host.AnswerAsync(key, step, host.ActorOf(ProcessHost.Alnco), null, ("version", "1"), ("means", "ByHand"), ("happenedOn", "2025-10-20"));
    }

    private static async Task DecidedAgainAsync(ProcessHost host, CaseKey key)
    {
        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 6));
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "-"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Refer("2025-10-06"));
    }

    /// <summary>Two drafts, the first answered, and what is provided meanwhile recorded late and changed.</summary>
    private static async Task DraftsAsync(ProcessHost host, CaseKey key)
    {
        await host.DecidePlanAsync(key, new DateOnly(2025, 10, 6));
        await host.ShareDraftAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 14));
        await host.AnswerAsync(key, InterimStepTypes.Record, ("provision", InterimCodes.None), ("why", "-"), ("tried", "-"));
        await host.AnswerAsync(key, DraftStepTypes.Comments, (DraftCodes.Answer, DraftCodes.Nothing));
        await host.ShareDraftAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        await host.AnswerAsync(key, InterimStepTypes.Change, ("provision", InterimCodes.Provided), ("what", "-"), ("who", "-"), ("since", "2025-10-20"));
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-20");
    }

    private static async Task LateAsync(ProcessHost host, CaseKey key)
    {
        await host.MoveToAsync(new DateOnly(2025, 11, 7));
        await host.AnswerAsync(key, DutyStepTypes.AlertNote, ("note", "-"), ("newDate", "2025-11-21"));
        await host.MoveToAsync(new DateOnly(2025, 11, 20));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-11-20"), ("how", "-"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-11-20"));
        await host.MoveToAsync(new DateOnly(2025, 11, 25));
    }

    private static async Task ExceptionAsync(ProcessHost host, CaseKey key)
    {
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.cy", "-"), ("reasons.en", "-"), ("newDate", "2025-11-28"));
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
    }

    private static async Task ReferralAsync(ProcessHost host, CaseKey key)
    {
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "-"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Refer("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 17));
        await host.SendPackAsync(key, new DateOnly(2025, 9, 17));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Received, new DateOnly(2025, 9, 18), ("receivedOn", "2025-09-17"), ("saidBy", "-"));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Refused, new DateOnly(2025, 10, 20), ReferralStory.Refusal);
        await host.SendPackAsync(key, new DateOnly(2025, 10, 22), ("undeterminedReply", "-"));
        await host.AuthorityAnswersAsync(key, ReferralCodes.Accepted, new DateOnly(2025, 10, 23), ("saidBy", "-"));
    }

    private static async Task ReferralTakenBackAsync(ProcessHost host, CaseKey key)
    {
        await host.DecideReferralAsync(key, new DateOnly(2025, 9, 15));
        await host.SendPackAsync(key, new DateOnly(2025, 9, 17));
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "-"));
    }

    private static async Task BounceAsync(ProcessHost host, CaseKey key)
    {
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "-"));
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await host.MoveToAsync(new DateOnly(2025, 9, 22));
        await host.AnswerAsync(key, FollowMailStepTypes.PostPaperCopy, ("happenedOn", "2025-09-22"));
        var cover = (await host.SentAsync(key, MessageKind.NoticeCover)).Single();
        await host.Get<Bounces>().TakeAsync(new DeliveryReport(MessageReference.Of(key, cover.Key), DeliveryKind.Bounced), CancellationToken.None);
        await host.SettleAsync();
        await host.AnswerAsync(key, FollowMailStepTypes.MailUndelivered, ("means", "Post"), ("happenedOn", "2025-09-22"));
    }

    private static async Task CalendarAsync(ProcessHost host, CaseKey key)
    {
        await host.ChangeCalendarAsync(Changes.Closed(new DateOnly(2025, 10, 6)), ProcessHost.Authority);
        await host.ChangeCalendarAsync(Changes.Extra(new DateOnly(2025, 10, 4)));
    }

    private static async Task MeetingAsync(ProcessHost host, CaseKey key)
    {
        var story = await MeetingStory.ArrangeAsync(host, key);
        await story.FixAsync();
        await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-10-09"), ("timeFrom", "10:00"));
        await host.MoveToAsync(new DateOnly(2025, 10, 10));
        await story.AnswerAsync(MeetingStepTypes.Record, ("held", "no"));
    }

    private static async Task CancelledMeetingAsync(ProcessHost host, CaseKey key)
    {
        var story = await MeetingStory.ArrangeAsync(host, key);
        await host.MoveToAsync(new DateOnly(2025, 9, 23));
        await story.AnswerAsync(MeetingStepTypes.Cancel, ("why", "-"));
        await story.AnswerAsync(MeetingStepTypes.Tell, ("means", "telephone"), ("happenedOn", "2025-09-23"));
    }

    private static async Task ReviewAsync(ProcessHost host, CaseKey key)
    {
        await PlanAsync(host, key);
        var story = new ReviewStory(host, key);
        await host.MoveToAsync(new DateOnly(2026, 7, 6));
        await story.ReviseAsync("2", "2026-07-06");
    }

    private static async Task ReviewingAsync(ProcessHost host, CaseKey key)
    {
        await PlanAsync(host, key);
        var story = new ReviewStory(host, key);
        await story.AskAsync(ReviewCodes.School, "2025-10-20");
        await host.AnswerAsync(key, ReviewStepTypes.Prepare, ("note", "-"));
        await new ContributionStory(host, key).AskAsync(changes: ("replyBy", "2025-11-06"));
        await story.DecideAsync(ReviewCodes.Revise, "2025-10-20");
    }

    private static async Task CeasingAsync(ProcessHost host, CaseKey key)
    {
        await CeasablePlanAsync(host, key);
        var story = new CeaseStory(host, key);
        await story.ProposeAsync("2025-10-20", "2025-11-03");
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2025, 11, 4));
        await story.ConfirmAsync(CeaseStepTypes.NoRequest, CeaseCodes.Nothing, new DateOnly(2025, 12, 8));
    }

    private static async Task CeasingAppealedAsync(ProcessHost host, CaseKey key)
    {
        await CeasablePlanAsync(host, key);
        var reviews = new ReviewStory(host, key);
        await reviews.AskAsync(ReviewCodes.School, "2025-10-20");
        await reviews.DecideAsync(ReviewCodes.NoLongerAln, "2025-10-20");
        var story = new CeaseStory(host, key);
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2025, 11, 5));
        await host.MoveToAsync(new DateOnly(2025, 11, 6));
        await host.AnswerAsync(key, CeaseStepTypes.Request, ("happenedOn", "2025-11-05"));
        await host.AnswerAsync(key, CeaseStepTypes.Reconsidered, ("result", CeaseCodes.Cease), ("happenedOn", "2025-11-05"));
        await host.AnswerAsync(key, CeaseStepTypes.Appeal, ("happenedOn", "2025-11-05"));
        await host.AnswerAsync(key, CeaseStepTypes.AppealDetermined, ("result", CeaseCodes.Maintain), ("happenedOn", "2025-11-05"));
    }

    private static async Task CeasablePlanAsync(ProcessHost host, CaseKey key)
    {
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "-"));
        await PlanAsync(host, key);
    }

    /// <summary>A row judged not to work twice, reviewed early for it, and the plan revised; then the learner leaves.</summary>
    private static async Task MonitoringAsync(ProcessHost host, CaseKey key)
    {
        await PlanAsync(host, key);
        var story = new MonitoringStory(host, new ReviewStory(host, key));
        await story.AddRowAsync(("deliverers", ProcessHost.Alnco), ("welsh", "no"));
        await story.AddRowAsync(("deliverers", ProcessHost.Alnco), ("welsh", "no"));
        await host.AnswerAsync(key, MonitoringStepTypes.Change, ("row", "2"), ("change", MonitoringCodes.Ends), ("why", "-"), ("happenedOn", "2025-10-06"));
        await host.MoveToAsync(new DateOnly(2026, 1, 7));
        await story.JudgeAsync(MonitoringCodes.Not);
        await host.MoveToAsync(MonitoringStory.FirstJudgement);
        await story.JudgeAsync(MonitoringCodes.Not);
        await story.ConsiderAsync("yes", "2026-02-09");
        await story.Plan.ReviseAsync("2", "2026-02-09");
        await host.AnswerAsync(key, MonitoringStepTypes.Confirm, ("stay", "1"), ("happenedOn", "2026-02-09"));
        await host.AnswerAsync(key, ReviewStepTypes.PlanEnds, ("how", ReviewCodes.Left), ("happenedOn", "2026-02-09"));
    }

    /// <summary>One version, read late, then ended; the learner leaves while the second of another is shared.</summary>
    private static async Task ExtractAsync(ProcessHost host)
    {
        var story = await ExtractStory.BeginAsync(host);
        await story.StartAsync();
        await story.WriteAsync();
        await story.ReadAsync(Teachers.Ffion);
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        await story.ReadAsync(Teachers.Dewi);
        await host.AnswerAsync(story.Key, ExtractStepTypes.End, ("why", "-"));
        await story.StartAsync();
        await story.WriteAsync();
        await story.WriteAsync(readers: Teachers.Dewi);
        await host.AnswerAsync(story.Key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-20"));
    }

    private static async Task ProvisionAsync(ProcessHost host)
    {
        var appearing = await ProvisionStory.BeginAsync(host);
        var asking = await ProvisionStory.BeginAsync(host);
        var ending = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 9, 23));
        await appearing.ReviewAsync("2025-09-22", ("appears", "yes"));
        await asking.GoOnAsync("2025-09-22", "2025-10-20");
        await asking.FamilyAsksAsync();
        await ending.ReviewAsync("2025-09-22", ("appears", "no"), ("next", ProvisionCodes.TargetMet));
        await ProvisionStory.BeginAsync(host, ("parent1Email", ""));
    }

    private static async Task ServiceAsync(ProcessHost host, CaseKey key)
    {
        var story = new ServiceStory(host, key);
        await story.AskAsync();
        await story.AnswerAsync(("answer", ServiceCodes.WaitingList), ("until", "2025-09-18"));
        await story.MoveToAsync(11, 10);
        await story.AskAuthorityAsync();
        await story.AuthorityAnswersAsync(("answer", ServiceCodes.Refused), ("reason", "-"));
        await story.ConsiderAsync(("next", ServiceCodes.AskAnother), ("who", "new"), ("firstName", "-"), ("surname", "-"), ("job", "-"), ("email", "ifan@example.org"), ("question", "-"));
        await story.AnswerAsync(("answer", ServiceCodes.Refused), ("reason", "-"));
        await story.MoveToAsync(11, 26);
        await host.AnswerAsync(key, ServiceStepTypes.TakeBack, ("why", "other"));
        await story.AskAsync();
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-11-26"));
    }

    private static async Task DisagreementAsync(ProcessHost host, CaseKey key)
    {
        var story = new DisagreementStory(host, key);
        await story.RaiseAsync();
        await story.ChooseAsync((DisagreementCodes.Result, DisagreementCodes.Stop));
        await story.RaiseAsync();
        await story.MoveToAsync(10, 6);
        await story.ToAuthorityAsync();
        await story.MoveToAsync(10, 28);
        await story.TakenUpAsync("2025-11-20", null);
        await story.RaiseByFamilyAsync();
        await story.MoveToAsync(11, 20);
    }

    private static async Task ReviewAskedAsync(ProcessHost host, CaseKey key)
    {
        await PlanAsync(host, key);
        var story = new ReviewStory(host, key);
        await story.AskAsync(ReviewCodes.Family, "2025-10-20");
    }

    private static async Task StaffAsync(ProcessHost host, CaseKey key)
    {
        await host.TellStaffAsync();
        await host.MoveToAsync(new DateOnly(2025, 9, 23));
    }

    private static async Task RecurringAsync(ProcessHost host)
    {
        await host.ChooseAsync(RecurringStory.Governor, RecurringStory.Forum);
        await host.EnterDateAsync(RecurringStory.Forum, new DateOnly(2025, 11, 12));
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        await host.DoneAsync(RecurringStory.Governor, "2025-1", new DateOnly(2025, 12, 1));
        await host.MoveToAsync(new DateOnly(2026, 3, 2));
        await host.ChangeCalendarAsync(Changes.Closed(new DateOnly(2026, 3, 27)));
        await host.ChooseAsync(RecurringStory.Governor);
    }

    private static async Task ContributionsAsync(ProcessHost host, CaseKey key)
    {
        var story = new ContributionStory(host, key);
        await story.AskAsync();
        await story.MoveToAsync(10, 6);
        await story.AnswerAsync(("answer", "part"), ("advice", "-"), ("restBy", "2025-10-20"));
        await story.AnswerAsync(("answer", "waiting-list"), ("until", "2025-10-22"));
        await story.MoveToAsync(10, 23);
        await story.AnswerAsync(("answer", "waiting-list"), ("until", "2025-11-22"));
        await story.ConsiderAsync(("next", "enough"));
        await story.AskAsync(changes: ("replyBy", "2025-11-06"));
        await story.AnswerAsync(("answer", "ask-another"), ("anotherWho", "-"));
        await story.ConsiderAsync(("next", "ask"), ("firstName", "-"), ("surname", "-"), ("job", "-"), ("email", "ifan@example.org"), ("question", "-"), ("replyBy", "2025-11-06"), ("familyKnows", "yes"));
        await story.AnswerAsync(("answer", "nothing"));
        await host.AnswerAsync(key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-10-23"));
    }

    private static async Task AskAsync(ProcessHost host, CaseKey key)
    {
        await host.Get<TermDatesAsking>().EnsureAsync(CancellationToken.None);
        await host.MoveToAsync(new DateOnly(2026, 3, 20));
        await host.ChangeCalendarAsync(CalendarChange.Nothing with { InsetDays = [new DateOnly(2026, 9, 2)] });
    }
}

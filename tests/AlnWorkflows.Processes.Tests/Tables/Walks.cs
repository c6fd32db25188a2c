using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Processes.Tests.Cease;
using AlnWorkflows.Processes.Tests.ClassroomExtract;
using AlnWorkflows.Processes.Tests.Contributions;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Directions;
using AlnWorkflows.Processes.Tests.Disagreements;
using AlnWorkflows.Processes.Tests.Histories;
using AlnWorkflows.Processes.Tests.Meetings;
using AlnWorkflows.Processes.Tests.MonitorProvision;
using AlnWorkflows.Processes.Tests.PreparePlan;
using AlnWorkflows.Processes.Tests.RecurringDuties;
using AlnWorkflows.Processes.Tests.Referrals;
using AlnWorkflows.Processes.Tests.Reviews;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Processes.Tests.ServiceRequests;
using AlnWorkflows.Processes.Tests.TargetedProvision;
using AlnWorkflows.Processes.Tests.TellStaff;

namespace AlnWorkflows.Processes.Tests.Tables;

/// <summary>Walk-throughs that between them reach everything that stands in a table: those whose histories are kept, some
/// that are tests themselves, and what neither comes to.</summary>
internal static class Walks
{
    private static readonly DateOnly Decided = new(2025, 10, 6);

    /// <summary>The next list comes later than what is lacking is needed.</summary>
    private static readonly DateOnly BeforeHalfTerm = new(2025, 10, 24);

    private static readonly DateOnly NearTheEnd = new(2025, 11, 6);

    private static readonly IReadOnlyList<Func<Task>> All =
    [
        RecordedStories.AllAsync,
        NotDecidingAsync,
        new YoungPersonTests().No_clock_runs_until_the_young_person_consents_and_then_it_runs_from_that_day,
        new YoungPersonTests().Withdrawing_consent_at_any_moment_ends_the_duty,
        new GivingTests().A_parent_without_an_address_becomes_a_task_to_tell_them_otherwise,
        new GivingTests().At_safeBy_a_named_person_may_send_it_with_the_other_language_to_follow,
        new GivingTests().A_notice_that_lacks_what_the_law_requires_becomes_a_task_and_is_given_once_it_is_whole,
        new SecondThoughtsTests().A_corrected_date_of_awareness_moves_the_clock_keeps_the_old_one_and_corrects_an_unfounded_breach,
        new HandOverTests().A_corrected_date_of_awareness_moves_the_clock_of_the_plan_that_is_being_prepared,
        new HandOverTests().Leaving_the_school_while_the_plan_is_prepared_ends_the_duty_and_closes_the_case,
        new HandOverTests().Section_12_2_b_a_young_person_who_withdraws_consent_to_the_plan_ends_the_duty_and_may_change_their_mind,
        new HandOverTests().The_choice_near_the_end_opens_while_the_plan_is_prepared_and_the_exception_keeps_the_duty_open,
        new InterimProvisionTests().Section_47_what_is_provided_meanwhile_is_asked_from_the_decision_may_change_and_ends_with_the_first_copy,
        new InterimProvisionTests().What_nobody_records_is_chased_after_a_week_and_then_with_the_headteacher_until_it_is_recorded,
        new DraftTests().A_draft_that_nobody_answers_is_reminded_of_once_and_blocks_neither_the_plan_nor_its_clock,
        new DraftTests().A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them_and_staff_record_what_they_think,
        new ClassroomExtractTests().Whoever_has_not_read_it_is_reminded_after_a_week_named_to_the_ALNCo_after_two_and_then_to_the_headteacher_each_month,
        new ClassroomExtractTests().The_school_may_end_it_and_make_another_later,
        new ClassroomExtractTests().It_ends_when_the_learner_leaves,
        () => new CopyOwedTests().What_ends_the_plan_by_law_ends_the_copy_still_owed_and_the_family_is_told_once(ReviewCodes.Left, ReviewEnd.LearnerLeft),
        AskedWhilePreparingAsync,
        CopyByMailAsync,
        new DirectionTests().A_direction_to_prepare_starts_the_schools_own_clock_which_a_copy_meets,
        MoreTimeInEnglishOnlyAsync,
        new ReviewRequestTests().A_first_look_after_a_month_is_asked_for_only_where_the_school_has_chosen_it_and_moves_no_date,
        new ReviewRequestTests().A_request_refused_as_unnecessary_is_answered_by_notice_with_reasons_and_the_period_runs_on,
        new ReviewLifeTests().Leaving_the_roll_ends_the_duty_and_the_reviews_by_law,
        new ReviewLifeTests().Section_12_2_b_a_young_person_who_does_not_consent_to_the_plan_is_told_what_follows_and_may_change_their_mind,
        new ReviewStoryTests().An_outcome_given_on_the_last_day_and_recorded_later_corrects_the_breach_and_the_period_that_never_began,
        NotRevisedOnPaperAsync,
        RevisedByMailAsync,
        NotRevisedInEnglishOnlyAsync,
        () => PlanEndsAsync(ReviewCodes.Transferred),
        () => PlanEndsAsync(ReviewCodes.LookedAfter),
        () => PlanEndsAsync(ReviewCodes.TakenOver),
        DutyEndedElsewhereAsync,
        CopyGivenEarlierAsync,
        LookedAfterAsync,
        ReferralNotSentAsync,
        new ReferralTests().A_refusal_is_answered_point_by_point_in_a_new_version_of_the_same_pack_and_won,
        new ReferralTests().A_silent_authority_is_reminded_three_times_and_then_the_school_is_left_to_act,
        new ReferralTests().A_referral_taken_back_opens_the_schools_duty_again_under_its_own_clock_and_tells_the_authority,
        new ReferralTests().A_pack_sent_after_the_last_day_is_a_breach,
        new ReferralTests().Where_no_officer_can_be_mailed_the_clock_runs_until_the_pack_is_handed_over_otherwise,
        new ReferralTests().The_referral_ends_when_the_learner_leaves_the_school,
        new ReferralTests().A_young_persons_withdrawn_consent_ends_the_referral_and_no_last_day_of_the_authority_is_named_for_them,
        new CeaseTests().Where_the_authority_agrees_the_plan_ends_only_after_the_time_to_appeal_which_ends_at_five_o_clock,
        () => new CeaseTests().What_ends_the_duty_by_law_ends_the_plan_without_the_window(ReviewCodes.Left, ReviewEnd.LearnerLeft),
        new CeaseTests().A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them_that_the_plan_stays,
        new CeaseTests().Between_reviews_the_school_may_propose_and_withdraw_and_what_had_not_left_is_stopped,
        new CeaseTests().A_proposal_that_lacks_a_translation_is_asked_about_after_as_many_days_whatever_the_engine_lost_meanwhile,
        new CeaseTests().The_plan_is_maintained_until_the_four_weeks_have_passed_and_a_named_person_has_confirmed_that_nobody_asked,
        new TargetedProvisionTests().The_review_is_a_task_on_its_date_and_is_chased_each_week_until_it_is_recorded,
        new TargetedProvisionTests().The_provision_goes_on_only_by_a_review_that_answers_the_question_and_only_for_a_term,
        new TargetedProvisionTests().The_family_asking_by_their_link_starts_the_clock_that_day_whatever_was_agreed,
        () => new TargetedProvisionTests().Provision_that_ends_closes_the_case_and_the_family_is_told_why(ProvisionCodes.Stopped, ProvisionEnd.Stopped),
        new TargetedProvisionTests().A_review_may_be_held_early,
        new TargetedProvisionTests().Provision_ends_when_the_learner_leaves_the_school,
        new TargetedProvisionTests().A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them,
        new ServiceRequestTests().Sections_20_and_65_are_the_authority_s_alone_so_a_refusal_proposes_to_ask_it_and_refers_no_case,
        new ServiceRequestTests().A_silent_authority_is_reminded_three_times_and_its_refusal_comes_back_to_the_ALNCo,
        new ServiceRequestTests().A_young_person_is_asked_only_with_their_consent_and_its_withdrawal_ends_the_request,
        new ServiceRequestTests().A_step_that_nobody_decides_is_told_to_the_headteacher_again_and_again,
        new ServiceRequestTests().The_learner_leaving_closes_the_case_and_ends_the_request_at_once,
        new ServiceRequestTests().A_request_taken_back_ends_and_whoever_was_asked_is_told,
        new ServiceRequestTests().The_ALNCo_records_by_hand_what_was_said_by_telephone,
        new DisagreementTests().Each_stage_is_told_to_the_family_and_to_whoever_speaks_until_what_was_agreed_ends_it,
        new DisagreementTests().The_family_may_go_straight_to_a_later_stage_by_their_link_and_stop_at_any_time,
        new DisagreementTests().The_legal_route_may_be_taken_at_any_time_with_talking_beside_it_or_without,
        new DisagreementTests().A_silent_authority_is_reminded_and_what_its_service_says_is_told_to_the_family_with_what_it_does_not_extend,
        new DisagreementTests().One_of_the_family_raises_it_and_the_ALNCo_is_chased_until_it_is_arranged,
        new DisagreementTests().It_ends_when_the_learner_leaves_the_school,
        new DisagreementTests().A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them,
        new MonitorProvisionTests().A_judgement_that_nobody_gives_stands_in_the_list_and_is_chased_after_a_week_and_then_with_the_headteacher_again_and_again,
        new MonitorProvisionTests().A_no_with_its_reasons_is_recorded_and_only_two_more_poor_judgements_ask_again,
        new MonitorProvisionTests().A_revised_plan_carries_the_rows_forward_to_be_confirmed_and_what_is_not_confirmed_ends,
        new MonitorProvisionTests().Monitoring_ends_within_a_month_where_another_process_ended_the_duty,
        () => new MonitorProvisionTests().Monitoring_ends_when_the_school_maintains_the_plan_no_longer(ReviewCodes.Left),
        new LackingTests().What_the_next_day_s_list_would_tell_too_late_is_told_at_once_and_not_again_between_her_days,
        new LackingTests().A_notice_without_a_part_the_law_requires_is_told_at_once_where_its_safe_date_is_tomorrow,
        new MeetingNeedsTests().Interpreting_asked_for_is_a_task_in_time_and_none_once_it_is_taken_back,
        new MeetingNeedsTests().Questions_in_one_language_are_translated_and_hold_nothing_up,
        ReviewMeetingAsync,
        AskedWhileReviewingAsync,
        RecurringKindsAsync,
        CeasingThatLacksAsync,
        ProposalInEnglishOnlyAsync,
        ReferralInEnglishOnlyAsync,
        ReferralThatLacksAsync,
        PlanThatLacksNearTheEndAsync,
        () => ReviewThatLacksNearTheEndAsync(),
        () => ReviewThatLacksNearTheEndAsync(("reasons.cy", "-")),
    ];

    public static async Task AllAsync()
    {
        foreach (var walk in All)
            await walk();
    }

    private static async Task RecurringKindsAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        await host.ChooseAsync([.. RecurringKinds.All.Select(kind => kind.Id)]);
        foreach (var kind in RecurringKinds.All.Where(kind => kind.HasDates))
            await host.EnterDateAsync(kind.Id, new DateOnly(2026, 3, 20));
        await host.MoveToAsync(new DateOnly(2026, 7, 13));
    }

    private static async Task NotDecidingAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("planMaintained", "yes"));
        await host.AnswerAsync(key, DecideAlnStepTypes.NotDeciding, ("happenedOn", "2025-09-15"), ("route", nameof(RouteOut.PlanMaintained)), ("reasons.cy", "-"), ("reasons.en", "-"), ("telephoned", "no"), ("notTelephoned", "-"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", nameof(GivingMeans.ByHand)), ("happenedOn", "2025-09-16"));
    }

    private static async Task LookedAfterAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("lookedAfter", "yes"));
        await host.AnswerAsync(key, DecideAlnStepTypes.NotDeciding, ("happenedOn", "2025-09-15"), ("route", nameof(RouteOut.LookedAfter)), ("reasons.cy", "-"), ("reasons.en", "-"));
        await host.MoveToAsync(new DateOnly(2025, 9, 16));
        await host.AnswerAsync(key, NoticeStepTypes.GiveOnPaper, ("means", nameof(GivingMeans.ByHand)), ("happenedOn", "2025-09-16"));
        await host.AnswerAsync(key, DecideAlnStepTypes.ReferralReceived, ("happenedOn", "2025-09-16"));
    }

    private static async Task ReferralNotSentAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.MoveToAsync(Decided);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.Refer("2025-10-06"));
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
    }

    private static async Task CopyByMailAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        await MailCopyAsync(host, key, "1");
    }

    private static async Task AskedWhilePreparingAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.DecidePlanAsync(key, new DateOnly(2025, 9, 16));
        var story = new ContributionStory(host, key);
        await story.AskAsync();
        await story.MoveToAsync(10, 6);
        await story.AnswerAsync(("answer", "part"), ("advice", "-"), ("restBy", "2025-10-20"));
        await story.AnswerAsync(("answer", "waiting-list"), ("until", "2025-10-22"));
        await story.MoveToAsync(10, 23);
        Assert.True(await story.IsOpenAsync(ContributionStepTypes.Advice));
    }

    private static async Task AskedWhileReviewingAsync()
    {
        await using var host = await ReviewStory.HostAsync();
        var review = await ReviewStory.BeginAsync(host);
        await review.AskAsync(ReviewCodes.School, "2026-01-15");
        var story = new ContributionStory(host, review.Key);
        await story.AskAsync(changes: ("replyBy", "2026-02-05"));
        await host.MoveToAsync(new DateOnly(2026, 2, 5));
        await story.AnswerAsync(("answer", "part"), ("advice", "-"), ("restBy", "2026-02-19"));
        await story.AnswerAsync(("answer", "waiting-list"), ("until", "2026-02-26"));
        await host.MoveToAsync(new DateOnly(2026, 2, 27));
        Assert.True(await story.IsOpenAsync(ContributionStepTypes.Advice));
    }

    private static async Task MoreTimeInEnglishOnlyAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, Decided);
        await host.MoveToAsync(new DateOnly(2025, 11, 4));
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.en", "Illness"), ("newDate", "2025-11-28"));
        await host.MoveToAsync(new DateOnly(2025, 11, 11));
    }

    private static async Task CeasingThatLacksAsync()
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await CeaseStory.FromReviewAsync(host);
        await WithoutLinksAsync(host);
        await story.DecideAsync(CeaseCodes.Cease, new DateOnly(2026, 2, 13));
    }

    private static async Task ProposalInEnglishOnlyAsync()
    {
        await using var host = await ReviewStory.HostAsync();
        var review = await ReviewStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2026, 2, 13));
        await host.AnswerAsync(review.Key, CeaseStepTypes.Propose, ("happenedOn", "2026-02-13"), ("reasons.en", "-"), ("replyBy", "2026-03-13"));
    }

    private static async Task ReferralInEnglishOnlyAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.MoveToAsync(BeforeHalfTerm);
        await host.AnswerAsync(key, DecideAlnStepTypes.Decision, Answers.InEnglishOnly(Answers.Refer("2025-10-24")));
        await host.SendPackAsync(key, BeforeHalfTerm);
        await host.MoveToAsync(BeforeHalfTerm.AddDays(14));
    }

    private static async Task ReferralThatLacksAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await host.DecideReferralAsync(key, BeforeHalfTerm);
        await WithoutLinksAsync(host);
        await host.SendPackAsync(key, BeforeHalfTerm);
    }

    private static async Task PlanThatLacksNearTheEndAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartForParentAloneAsync();
        await WithoutLinksAsync(host);
        await host.DecidePlanAsync(key, NearTheEnd);
        await host.AnswerAsync(key, DecideAlnStepTypes.ChooseNearTheEnd, ("choice", "exception"), ("reasons.en", "-"), ("newDate", "2025-11-28"));
    }

    private static async Task ReviewThatLacksNearTheEndAsync(params (string, string)[] outcome)
    {
        await using var host = await ReviewStory.HostAsync();
        var story = await ReviewStory.BeginAsync(host);
        await ReviewStory.EnterTermDatesAsync(host, 2027, 2028);
        await WithoutLinksAsync(host);
        var last = (await story.CurrentAsync()).SafeBy;
        await host.MoveToAsync(last);
        await host.AnswerAsync(story.Key, ReviewStepTypes.Outcome, [("happenedOn", $"{last:yyyy-MM-dd}"), ("views", "learner"), ("progress", "-"), ("outcome", ReviewCodes.NoRevision), ("reasons.en", "-"), ("telephoned", "no"), ("notTelephoned", "-"), .. outcome]);
    }

    private static async Task WithoutLinksAsync(ProcessHost host)
    {
        var school = (await host.Get<IBodies>().FindAsync(ProcessHost.School))!;
        await host.Get<IBodies>().SaveAsync(school with { Links = school.Links with { Disagreements = "" } });
    }

    private static async Task NotRevisedOnPaperAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent1Email", ""), ("parent1Willing", "no"));
        await host.AnswerAsync(key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "-"));
        var story = await PlanGivenAsync(host, key);
        await story.AskAsync(ReviewCodes.School, "2025-10-06");
        await story.DecideAsync(ReviewCodes.NoRevision, "2025-10-06");
        await host.MoveToAsync(new DateOnly(2025, 10, 8));
    }

    private static async Task RevisedByMailAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await PlanGivenAsync(host);
        await story.AskAsync(ReviewCodes.School, "2025-10-06");
        await story.DecideAsync(ReviewCodes.Revise, "2025-10-06");
        await host.UploadAsync(story.Key);
        await MailCopyAsync(host, story.Key, "2");
    }

    private static async Task NotRevisedInEnglishOnlyAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await PlanGivenAsync(host);
        await story.AskAsync(ReviewCodes.School, "2025-10-06");
        await host.AnswerAsync(story.Key, ReviewStepTypes.Outcome, ("happenedOn", "2025-10-06"), ("views", "learner,parents"), ("progress", "-"), ("outcome", ReviewCodes.NoRevision), ("reasons.en", "Reasons"), ("telephoned", "no"), ("notTelephoned", "-"));
        await host.MoveToAsync(new DateOnly(2026, 10, 5));
    }

    private static async Task PlanEndsAsync(string how)
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await PlanGivenAsync(host);
        await host.AnswerAsync(story.Key, ReviewStepTypes.PlanEnds, ("how", how), ("happenedOn", "2025-10-06"));
    }

    private static async Task DutyEndedElsewhereAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await PlanGivenAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 10, 7));
        await host.Get<DutyEnding>().EndAsync(await story.PeriodsAsync(), nameof(ReviewEnd.DutyEnded), CancellationToken.None);
        await host.SettleAsync();
    }

    private static async Task CopyGivenEarlierAsync()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await PlanGivenAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 10, 7));
        await host.Get<ReviewStarting>().CopyGivenAsync(ReviewProcess.RunFor(story.Key, 1), new DateOnly(2025, 10, 3), CancellationToken.None);
        await host.SettleAsync();
    }

    private static async Task ReviewMeetingAsync()
    {
        await using var story = await MeetingStory.StartAsync(("purpose", nameof(MeetingPurpose.Review)));
        await story.FixAsync();
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 26));
    }

    /// <summary>The parent is mailed their copy of the plan, the others still have to be given theirs.</summary>
    private static async Task MailCopyAsync(ProcessHost host, CaseKey key, string version)
    {
        var parent = (await host.Get<ICases>().ContactsAsync(key)).First(contact => contact.Relation == ContactRelation.Parent).PersonId;
        var copy = (await host.StepsAsync(key)).Single(step => step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open } && step.SubjectId == parent);
        Assert.Empty((await host.AnswerAsync(key, copy, host.ActorOf(ProcessHost.Alnco), null, ("version", version), ("means", nameof(GivingMeans.Email)))).Problems);
        await host.MoveToAsync(Decided.AddDays(1));
    }

    private static async Task<ReviewStory> PlanGivenAsync(ProcessHost host) => await PlanGivenAsync(host, await host.StartCaseAsync());

    private static async Task<ReviewStory> PlanGivenAsync(ProcessHost host, CaseKey key)
    {
        await host.DecidePlanAsync(key, Decided);
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-06");
        return new ReviewStory(host, key);
    }
}

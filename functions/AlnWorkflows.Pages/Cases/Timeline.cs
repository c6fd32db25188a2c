using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>The dates that matter in a case, in order: what was, what is due, and where today stands between.</summary>
public static class Timeline
{
    public static IReadOnlyList<TimelineEvent> Of(CaseView view)
    {
        // What happened on one day stands in the order in which such things follow each other.
        List<TimelineEvent> events = [.. OfProvision(view)];
        if (view.Case.Awareness is { } awareness)
            events.Add(new(awareness.HappenedOn, TimelineWording.Aware, TimelineMark.Done));
        events.AddRange(view.Plans.Select(plan => new TimelineEvent(
            London.DateOf(plan.UploadedAt), TimelineWording.PlanUploaded.With(BilingualText.Same(plan.Number)), TimelineMark.Done)));
        events.AddRange(view.Uploads.Where(upload => upload.GivenOn is not null).Select(upload => new TimelineEvent(
            upload.GivenOn!.Value, TimelineWording.PlanFirstGiven.With(BilingualText.Same(upload.Version)), TimelineMark.Done)));
        events.AddRange(view.Notices.Where(notice => notice.Notice.Given is not null).Select(OfNotice));
        events.AddRange(view.Duties.SelectMany(duty => OfDuty(duty.Duty, duty.Name)));
        if (view.Case.ClosedOn is { } closed)
            events.Add(new(closed, TimelineWording.Closed, TimelineMark.Done));
        events.Add(new(view.Today, TimelineWording.Today, TimelineMark.Today));
        return [.. events.OrderBy(one => one.Date)];
    }

    private static IEnumerable<TimelineEvent> OfProvision(CaseView view)
    {
        if (view.Provision.Agreements is [var first, ..])
            yield return new(first.Answer!.HappenedOn, TimelineWording.ProvisionAgreed, TimelineMark.Done);
        foreach (var review in view.Provision.Reviews)
            yield return new(review.Answer!.HappenedOn, TimelineWording.ProvisionReviewed, TimelineMark.Done);
        if (view.Case.Phase == CasePhase.TargetedProvision && view.Provision.ReviewOn is { } next)
            yield return new(next, TimelineWording.ProvisionReview, TimelineMark.Due);
    }

    private static IEnumerable<TimelineEvent> OfDuty(Duty duty, BilingualText name)
    {
        if (duty.State == DutyState.Open)
            yield return new(duty.SafeBy, TimelineWording.SafeBy.With(name), TimelineMark.Due);
        if (duty.State == DutyState.Open || duty.Breach is not null)
            yield return new(duty.LegalLatest, TimelineWording.LegalLatest.With(name), TimelineMark.Due);
        if (duty.Breach is { Correction: null } breach)
            yield return new(breach.Since, TimelineWording.Breached.With(name), TimelineMark.Late);
        if (duty.MetOn is { } met)
            yield return new(met, TimelineWording.Met.With(name), TimelineMark.Done);
    }

    private static TimelineEvent OfNotice(NoticeView view) => new(
        view.Notice.Given!.On,
        TimelineWording.NoticeGiven.With(NoticeWording.Of(view.Notice.Kind), BilingualText.Same(view.RecipientName)),
        TimelineMark.Done);
}

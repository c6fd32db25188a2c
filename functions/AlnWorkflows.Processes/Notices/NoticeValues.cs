using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The values a notice is filled with: what every message about the case knows, and what the step's answer says.</summary>
public sealed class NoticeValues(CaseValues values, IDuties duties, ISteps steps, NoticeWords words, Namesakes namesakes, RuleTable rules, CeasePeriods ceasePeriods, LinkMaking links, BankHolidays bankHolidays, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<string, BilingualText>> OfAsync(NoticeOrder order, StepAnswer answer, Person reader, Notice? corrects, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var duty = order.DutyId is null ? null : await duties.FindAsync(key, order.DutyId, cancellationToken);
        var filled = duty is null ? await values.OfAsync(key, cancellationToken) : await values.OfAsync(duty, cancellationToken);
        var today = BilingualDate.Date(London.Today(time));
        var answered = new FormValues(answer.Values);
        var happenedOn = BilingualDate.Date(answer.HappenedOn);

        filled["init"] = await namesakes.InitialsAsync(key, reader, cancellationToken) ?? filled["init"];
        filled["date"] = today;
        filled["addressee"] = BilingualText.Same(string.Join('\n', new[] { reader.FullName, reader.PostalAddress }.Where(line => !string.IsNullOrWhiteSpace(line))));
        filled["decidedOn"] = happenedOn;
        filled["referredOn"] = today;
        filled["recordedOn"] = happenedOn;
        filled["revisedOn"] = happenedOn;
        if (await ReviewByAsync(order, cancellationToken) is { } reviewBy)
            filled["reviewBy"] = BilingualDate.Date(reviewBy);
        if (order.Kind == NoticeKind.CeaseDecided)
            AddPeriodToAsk(filled);
        if (order.Kind == NoticeKind.CeaseProposed && await ViewsLinkAsync(order, reader, cancellationToken) is { } viewsLink)
            filled["viewsLink"] = viewsLink;
        if (answered.Date("newDate") is { } newDate)
            filled["newDate"] = BilingualDate.Date(newDate);
        if (answered.Date("lookAgainOn") is { } lookAgainOn)
            filled["lookAgainOn"] = BilingualDate.Date(lookAgainOn);
        if (corrects is not null)
            filled["corrects"] = BilingualDate.Date(London.DateOf(corrects.PreparedAt));

        var step = (await steps.FindAsync(key, order.StepId, cancellationToken))!;
        foreach (var (name, text) in words.Of(step, answered))
            filled[name] = text;
        return filled;
    }

    /// <summary>The period for asking before the plan ends, with the earliest arguable last day.</summary>
    private void AddPeriodToAsk(Dictionary<string, BilingualText> filled)
    {
        var leavesOn = London.DateOf(SendingTimes.Next(time.GetUtcNow(), null, bankHolidays));
        filled["reconsiderWithin"] = BilingualCount.Weeks(ceasePeriods.WeeksToAsk(leavesOn));
        filled["reconsiderBy"] = BilingualDate.Date(ceasePeriods.EarliestToAsk(leavesOn));
    }

    /// <summary>The page on which one who reads the notice there gives their views.</summary>
    private async Task<BilingualText?> ViewsLinkAsync(NoticeOrder order, Person reader, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        var views = order.Run.StepId(CeaseStepTypes.Views, 1, reader.PersonId);
        return reader.TakesNoticesByEmail && await steps.FindAsync(key, views, cancellationToken) is not null
            ? await links.MakeAsync(key, LinkPurpose.Step, views, reader.PersonId, cancellationToken)
            : null;
    }

    /// <summary>The last day of the review period that the notice starts if it is given today (s.23(3), (4)), else of the one
    /// that runs.</summary>
    private async Task<DateOnly?> ReviewByAsync(NoticeOrder order, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        if (order.Kind is NoticeKind.RevisedPlanGiven or NoticeKind.ReviewNoRevision)
            return ClockCalculator.Read(rules.InForce(RuleIds.Review12Months, today), today).LegalLatest;
        return (await duties.OfCaseAsync(order.Run.Key(), cancellationToken))
            .Where(duty => duty is { RuleId: RuleIds.Review12Months, State: DutyState.Open })
            .Max(duty => (DateOnly?)duty.LegalLatest);
    }
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TellStaff;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Tells people how a duty stands: reminders, alerts, the honest word to the family, and corrections.</summary>
public sealed class DutyTelling(
    DutyRungs rungs,
    DutyRecipients recipients,
    DutyClocks clocks,
    StepCatalogue catalogue,
    ISteps steps,
    IDuties duties,
    IMessages messages,
    IAuthorityDigests digests,
    CaseValues values,
    Posting posting,
    TimeProvider time)
{
    public Task TellAsync(CaseRun run, Duty duty, DatedRung rung, CancellationToken cancellationToken) => rung.Rung!.Kind switch
    {
        RungKind.Reminder => RemindAsync(duty, rung, cancellationToken),
        RungKind.Preview => PreviewAsync(run, duty, rung, cancellationToken),
        RungKind.Alert => AlertAsync(duty, rung, cancellationToken),
        RungKind.WordToFamily => WordToFamilyAsync(run, duty, cancellationToken),
        RungKind.WeeklyDigest => DigestAsync(duty, cancellationToken),
        var kind => throw new InvalidOperationException($"Rung '{rung.Id}' is of kind {kind}, which tells nobody."),
    };

    /// <summary>Tells everyone who was told of a breach that it was corrected.</summary>
    public async Task TellOfCorrectionAsync(Duty duty, CancellationToken cancellationToken)
    {
        MessageKind[] ofBreach = [MessageKind.OverdueToCoordinator, MessageKind.OverdueToHeadteacher, MessageKind.OverdueToGovernor, MessageKind.Late];
        var told = (await messages.OfCaseAsync(duty.Case, cancellationToken))
            .Where(message => ofBreach.Contains(message.Kind) && message.Key.Contains($":{duty.DutyId}:", StringComparison.Ordinal))
            .Select(message => message.RecipientId)
            .Concat((await messages.ToldAsync(duty.Case, cancellationToken)).Where(fact => StaffFacts.IsLate(fact, duty)).Select(fact => fact.PersonId))
            .Distinct();
        var filled = await values.OfAsync(duty, cancellationToken);
        filled["correctedOn"] = BilingualDate.Date(London.DateOf(duty.Breach!.Correction!.RecordedAt));
        foreach (var person in told)
            await PostAsync(duty, MessageKind.BreachCorrected, person, duty.Generation, filled, cancellationToken);
    }

    private async Task RemindAsync(Duty duty, DatedRung rung, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(duty, cancellationToken);
        if (await clocks.SchoolDaysLeftAsync(duty, London.Today(time), cancellationToken) is > 0 and var left)
            filled["daysLeft"] = BilingualCount.SchoolDays(left);
        foreach (var person in await recipients.AtOnceAsync(duty.Case, rung.Rung!, cancellationToken))
            await PostAsync(duty, MessageKind.CoordinatorReminder, person.PersonId, rung.Id, filled, cancellationToken);
    }

    /// <summary>Two school days before an alert its owner may still do the duty, add a note and give the new date.</summary>
    private async Task PreviewAsync(CaseRun run, Duty duty, DatedRung rung, CancellationToken cancellationToken)
    {
        var alert = (await rungs.AllAsync(duty, cancellationToken)).FirstOrDefault(later => later.At > rung.At && later.Rung?.Kind is RungKind.Alert or RungKind.WeeklyDigest);
        if (alert is null)
            return;
        await OpenAsync(run, DutyStepTypes.AlertNote, rung.Id, duty.DutyId, duty, cancellationToken);
        var filled = await values.OfAsync(duty, cancellationToken);
        filled["alertOn"] = BilingualDate.Date(London.DateOf(alert.At));
        filled["alertTo"] = RoleNames.List(alert.Rung!.Told);
        foreach (var person in await recipients.AtOnceAsync(duty.Case, rung.Rung!, cancellationToken))
            await PostAsync(duty, MessageKind.AlertComing, person.PersonId, rung.Id, filled, cancellationToken);
    }

    private async Task AlertAsync(Duty duty, DatedRung rung, CancellationToken cancellationToken)
    {
        var current = await WithNewDateAsync(duty, cancellationToken);
        var filled = await values.OfAsync(current, cancellationToken);
        filled["daysLate"] = BilingualText.Same(await clocks.SchoolDaysLateAsync(duty, London.Today(time), cancellationToken));
        await AddEscalationAsync(filled, duty, rung, cancellationToken);
        foreach (var person in await recipients.AtOnceAsync(duty.Case, rung.Rung!, cancellationToken))
            await PostAsync(duty, KindFor(person), person.PersonId, duty.Generation, filled, cancellationToken);
    }

    /// <summary>Which date the next rung comes on and whom it tells; and, for those higher up, who was told before.</summary>
    private async Task AddEscalationAsync(Dictionary<string, BilingualText> filled, Duty duty, DatedRung rung, CancellationToken cancellationToken)
    {
        var all = await rungs.AllAsync(duty, cancellationToken);
        if (all.FirstOrDefault(later => later.At > rung.At && later.Rung?.Kind is RungKind.Alert or RungKind.WeeklyDigest) is { } next)
        {
            filled["escalateOn"] = BilingualDate.Date(London.DateOf(next.At));
            filled["escalateTo"] = RoleNames.List(next.Rung!.Told);
        }

        filled["recordBy"] = filled.GetValueOrDefault("escalateOn") ?? BilingualDate.Date(London.Today(time).AddDays(7));
        if (all.LastOrDefault(earlier => earlier.At < rung.At && earlier.Rung?.Kind == RungKind.Reminder) is { } reminder)
            filled["remindedOn"] = BilingualDate.Date(London.DateOf(reminder.At));
        var alerted = all.FirstOrDefault(earlier => earlier.Rung?.Kind == RungKind.Alert) ?? rung;
        filled["alertedOn"] = BilingualDate.Date(London.DateOf(alerted.At));
    }

    /// <summary>An honest word, where nobody has claimed the exception: then the family has had that with its reasons.</summary>
    private async Task WordToFamilyAsync(CaseRun run, Duty duty, CancellationToken cancellationToken)
    {
        if (duty.Exception is not null)
            return;
        var filled = await values.OfAsync(await WithNewDateAsync(duty, cancellationToken), cancellationToken);
        foreach (var person in await recipients.FamilyAsync(duty.Case, London.Today(time), cancellationToken))
            if ((await PostAsync(duty, MessageKind.Late, person, duty.Generation, filled, cancellationToken)).IsUntold)
                await OpenAsync(run, FamilyStepTypes.TellFamily, person, person, duty, cancellationToken);
    }

    /// <summary>By reference only, in the authority's next weekly digest: Mondays at 08:00, or the first working day after.</summary>
    private async Task DigestAsync(Duty duty, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var monday = today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 7) % 7);
        if (LeavesAt(monday) < time.GetUtcNow())
            monday = monday.AddDays(7);

        var filled = await values.OfAsync(duty, cancellationToken);
        await digests.AddAsync(duty.Case.BodyId, monday, filled["ref"].En, duty.DutyId, cancellationToken);
        foreach (var officer in await recipients.OfAsync(duty.Case, [Role.LaOfficer], cancellationToken))
            await posting.PostAsync(
                new MessageOrder(WeeklyDigest.Of(officer.BodyId), MessageKind.OverdueToAuthorityDigest, officer.PersonId, WeeklyDigest.Subject(monday), "1", filled, NotBefore: LeavesAt(monday)),
                cancellationToken);

        static DateTimeOffset LeavesAt(DateOnly monday) => London.At(WorkingDayCalendar.Regulations.OnOrAfter(monday), LadderDays.FiringTime);
    }

    /// <summary>The duty with the new date that its owner gave when asked, once they have.</summary>
    private async Task<Duty> WithNewDateAsync(Duty duty, CancellationToken cancellationToken)
    {
        var newDate = (await steps.OfCaseAsync(duty.Case, cancellationToken))
            .Where(step => step.Type == DutyStepTypes.AlertNote && step.SubjectId == duty.DutyId && step.Answer is not null)
            .OrderBy(step => step.Answer!.RecordedAt)
            .Select(step => new Forms.FormValues(step.Answer!.Values).Date("newDate"))
            .LastOrDefault(date => date is not null);
        return newDate is null || newDate == duty.NewDate
            ? duty
            : await duties.ChangeAsync(duty.Case, duty.DutyId, current => current with { NewDate = newDate }, null, cancellationToken);
    }

    private Task<Step> OpenAsync(CaseRun run, string type, string which, string subjectId, Duty duty, CancellationToken cancellationToken)
    {
        var definition = catalogue.Of(type);
        return steps.OpenAsync(
            new Step(duty.Case, run.StepId(type, 1, which), run.InstanceId(), type, definition.Kind, definition.Owner, null, subjectId, duty.SafeBy, duty.LegalLatest, StepState.Open, time.GetUtcNow(), DutyId: duty.DutyId),
            cancellationToken);
    }

    private Task<Message> PostAsync(Duty duty, MessageKind kind, string personId, string occurrence, Dictionary<string, BilingualText> filled, CancellationToken cancellationToken) =>
        posting.PostAsync(new MessageOrder(duty.Case, kind, personId, duty.DutyId, occurrence, filled), cancellationToken);

    private static MessageKind KindFor(Person person) => person.Roles switch
    {
        var roles when roles.Contains(Role.Headteacher) => MessageKind.OverdueToHeadteacher,
        var roles when roles.Contains(Role.LinkGovernor) => MessageKind.OverdueToGovernor,
        _ => MessageKind.OverdueToCoordinator,
    };
}

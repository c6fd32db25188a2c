using AlnWorkflows.Pages.Monitoring;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Audit;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Gathers a case for its page.</summary>
internal sealed class CaseReading(
    ICases cases,
    IBodies bodies,
    IPeople people,
    ISteps steps,
    IDuties duties,
    INotices notices,
    IPlans plans,
    IMessages messages,
    IMeetings meetings,
    IAudit audit,
    ICalendars calendars,
    CeaseStandings ceasing,
    HardDates hardDates,
    MonitoringReading monitoring,
    StepCatalogue catalogue,
    RuleTable rules,
    TimeProvider time)
{
    /// <summary>The case as a reader of it sees it; null where there is none.</summary>
    public async Task<CaseView?> ReadAsync(CaseKey key, Actor reader, BilingualText? done, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found || await bodies.FindAsync(key.BodyId, cancellationToken) is not { } body)
            return null;
        var all = await steps.OfCaseAsync(key, cancellationToken);
        var names = await NamesAsync(body, all, key, cancellationToken);
        var open = all.Where(step => step.State == StepState.Open);
        var mails = await messages.OfCaseAsync(key, cancellationToken);
        var entries = await audit.OfCaseAsync(key, cancellationToken);
        var written = await notices.OfCaseAsync(key, cancellationToken);
        return new CaseView(
            found,
            body,
            reader,
            [.. names.Contacts],
            [.. open.OrderBy(step => step.SafeBy ?? DateOnly.MaxValue).ThenBy(step => step.OpenedAt).Select(step => View(step, all, written, reader, names))],
            await DutiesAsync(key, cancellationToken),
            [.. written.Select(notice => new NoticeView(notice, names.Of(notice.RecipientId)))],
            await plans.OfCaseAsync(key, cancellationToken),
            PlanUpload.Of(all),
            [.. mails.Select(message => new MessageView(message, names.Of(message.RecipientId)))],
            await meetings.OfCaseAsync(key, cancellationToken),
            [.. all.Where(step => step.Type == ReferralStepTypes.Pack).Select(step => step.SubjectId!).Distinct().SelectMany(decision => PackVersion.Of(all, decision))],
            [.. ContributionStanding.Of(all, mails, time.GetUtcNow()).Select(standing => new ContributionView(standing, names.Of(standing.ProfessionalId), names.JobOf(standing.ProfessionalId)))],
            ServiceStanding.Of(all, entries),
            DisagreementStanding.Of(all, entries),
            await hardDates.OfAsync(key, cancellationToken),
            [.. entries.Select(entry => Line(entry, names))],
            new ProvisionRecord(all),
            new InterimRecord(all, await duties.OfCaseAsync(key, cancellationToken)),
            DraftRound.Of(all),
            ExtractVersion.OfCase(all),
            ExtractStarting.IsOffered(found, all),
            names.All,
            London.Today(time),
            Telephoned.InWords(all),
            await ceasing.OfAsync(key, cancellationToken),
            await monitoring.OfAsync(key, all, cancellationToken),
            done);
    }

    /// <summary>A duty by its rule's name, with its clock read again.</summary>
    public DutyView View(Duty duty, SchoolCalendar calendar)
    {
        var rule = rules.Version(duty.RuleId, duty.Clock.RuleVersion);
        try
        {
            return new DutyView(duty, rule.Name, ClockCalculator.Read(duty.Clock, rule, calendar));
        }
        catch (CalendarGapException)
        {
            return new DutyView(duty, rule.Name, null);
        }
    }

    /// <summary>A duty by its rule's name, for lists.</summary>
    public DutyView ViewWithoutReading(Duty duty) => new(duty, rules.Version(duty.RuleId, duty.Clock.RuleVersion).Name, null);

    private async Task<IReadOnlyList<DutyView>> DutiesAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfBodyAsync(key.BodyId, cancellationToken);
        return [.. (await duties.OfCaseAsync(key, cancellationToken)).OrderBy(duty => duty.OpenedAt).Select(duty => View(duty, calendar))];
    }

    private async Task<CaseNames> NamesAsync(Body body, IReadOnlyList<Step> all, CaseKey key, CancellationToken cancellationToken)
    {
        var staff = await people.StaffAsync(key.BodyId, cancellationToken);
        if (all.Any(step => step.Type is ReferralStepTypes.Answer or ServiceStepTypes.Authority or DisagreementStepTypes.Raise))
            staff = [.. staff, .. await people.StaffAsync(body.AuthorityId, cancellationToken)];
        var contacts = new List<CaseContactView>();
        foreach (var contact in await cases.ContactsAsync(key, cancellationToken))
            if (await people.FindAsync(key.BodyId, contact.PersonId, cancellationToken) is { } person)
                contacts.Add(new CaseContactView(contact, person));
        return new CaseNames(staff, contacts);
    }

    private StepView View(Step step, IReadOnlyList<Step> all, IReadOnlyList<Notice> written, Actor reader, CaseNames names)
    {
        var definition = catalogue.Of(step.Type);
        var owner = step.OwnerPersonId is { } person ? BilingualText.Same(names.Of(person)) : SigningWording.Of(step.Owner);
        return new StepView(step, Title(definition.Title, step, all, written, names), owner, StepAccess.MayAnswer(reader, step, definition));
    }

    /// <summary>What a step asks, and whom or which notice it is about.</summary>
    private static BilingualText Title(BilingualText title, Step step, IReadOnlyList<Step> all, IReadOnlyList<Notice> written, CaseNames names)
    {
        if (written.FirstOrDefault(notice => notice.NoticeId == step.SubjectId) is { } notice)
            return StepWording.AboutNotice.With(title, BilingualText.Same(names.Of(notice.RecipientId)), NoticeNames.Of(notice.Kind));
        var about = step.OwnerPersonId ?? all.FirstOrDefault(other => other.StepId == step.SubjectId)?.OwnerPersonId ?? RecipientOf(step);
        return about is not null && names.Knows(about) ? StepWording.About.With(title, BilingualText.Same(names.Of(about))) : title;
    }

    /// <summary>Whom a step is about: its subject, or the recipient of the message that is.</summary>
    private static string? RecipientOf(Step step) => step.SubjectId is { } subject && MessageOrder.ReadKey(subject) is var (_, recipient) ? recipient : step.SubjectId;

    private HistoryLine Line(AuditEntry entry, CaseNames names) => new(
        entry.HappenedOn, entry.RecordedAt, AuditWording.Of(entry.What, catalogue), entry.PersonId is { } person ? names.Of(person) : null);
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.ServiceRequests;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Gathers what a step's form may know.</summary>
public sealed class StepContexts(StepCatalogue catalogue, ICases cases, IBodies bodies, IPeople people, ISteps steps, IPlans plans, IDuties duties, INotices notices, ICalendars calendars, IMeetings meetings, IDeliveries deliveries, IMessages messages, HardDates hardDates, TimeProvider time)
{
    /// <summary>The context of a step; null where the case is not there.</summary>
    public async Task<StepContext?> OfAsync(Step step, CancellationToken cancellationToken)
    {
        var key = step.Case;
        if (await cases.FindAsync(key, cancellationToken) is not { } found || await bodies.FindAsync(key.BodyId, cancellationToken) is not { } body)
            return null;

        var contacts = await cases.ContactsAsync(key, cancellationToken);
        var known = await PeopleAsync(step, body, contacts, cancellationToken);
        var ofCase = await steps.OfCaseAsync(key, cancellationToken);
        return new StepContext(
            step,
            catalogue.Of(step.Type).Title,
            found,
            body,
            contacts,
            known,
            ofCase,
            await plans.OfCaseAsync(key, cancellationToken),
            await duties.OfCaseAsync(key, cancellationToken),
            await notices.OfCaseAsync(key, cancellationToken),
            await calendars.OfBodyAsync(key.BodyId, cancellationToken),
            London.Today(time),
            await MeetingAsync(step, cancellationToken),
            await DeliveriesAsync(step, cancellationToken),
            DisagreementSteps.ShowsHardDates(step.Type) ? await hardDates.OfAsync(key, cancellationToken) : null,
            await UntoldAsync(step, ofCase, cancellationToken));
    }

    private async Task<MeetingContext?> MeetingAsync(Step step, CancellationToken cancellationToken) =>
        MeetingProcess.MeetingOf(step.RunId) is { } meetingId && await meetings.FindAsync(step.Case, meetingId, cancellationToken) is { } meeting
            ? new MeetingContext(meeting, await meetings.RepliesAsync(step.Case, meetingId, cancellationToken))
            : null;

    private async Task<IReadOnlyList<Delivery>?> DeliveriesAsync(Step step, CancellationToken cancellationToken) => step.Type == MonitoringStepTypes.Judge
        ? await deliveries.OfCaseAsync(step.Case, London.Today(time).AddDays(-MonitoringRules.DaysLookedBack), London.Today(time), cancellationToken)
        : null;

    /// <summary>What has failed for want of an address since the step of that kind before this one.</summary>
    private async Task<IReadOnlyList<MessageKind>?> UntoldAsync(Step step, IReadOnlyList<Step> ofCase, CancellationToken cancellationToken)
    {
        if (step.Type != FamilyStepTypes.TellFamily)
            return null;
        var before = ofCase
            .Where(other => other.Type == step.Type && other.SubjectId == step.SubjectId && other.OpenedAt < step.OpenedAt)
            .Select(other => other.OpenedAt)
            .DefaultIfEmpty(DateTimeOffset.MinValue)
            .Max();
        return [.. (await messages.OfCaseAsync(step.Case, cancellationToken))
            .Where(message => message.IsUntold && message.RecipientId == step.SubjectId && message.QueuedAt > before && message.QueuedAt <= step.OpenedAt)
            .Select(message => message.Kind)
            .Distinct()];
    }

    private async Task<IReadOnlyDictionary<string, Person>> PeopleAsync(Step step, Body body, IReadOnlyList<CaseContact> contacts, CancellationToken cancellationToken)
    {
        var known = (await people.StaffAsync(body.BodyId, cancellationToken)).ToDictionary(person => person.PersonId);
        foreach (var contact in contacts)
            if (!known.ContainsKey(contact.PersonId) && await people.FindAsync(body.BodyId, contact.PersonId, cancellationToken) is { } person)
                known[contact.PersonId] = person;
        if (step.Type is ReferralStepTypes.Answer or ServiceStepTypes.Consider or ServiceStepTypes.Authority || DisagreementSteps.ShowsHardDates(step.Type))
            foreach (var officer in await people.StaffAsync(body.AuthorityId, cancellationToken))
                known.TryAdd(officer.PersonId, officer);
        return known;
    }
}

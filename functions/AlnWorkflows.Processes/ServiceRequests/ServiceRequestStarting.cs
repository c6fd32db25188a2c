using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>Starts a request for a service: checked, recorded as the answer to its run’s first step, then its run.</summary>
public sealed class ServiceRequestStarting(ICases cases, IBodies bodies, IPeople people, StartAnswers answers, ProcessStarting starting, TimeProvider time)
{
    /// <summary>Whether a request may be made in a case: only of a school, whose own request it is, and while the case goes on.</summary>
    public static bool IsOffered(Case found, Body body) =>
        found.Phase != CasePhase.Closed && body.Kind is (BodyKind.MaintainedSchool or BodyKind.PupilReferralUnit);

    /// <summary>The form for a case; null where none may be made.</summary>
    public async Task<Form?> FormAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found || await bodies.FindAsync(key.BodyId, cancellationToken) is not { } body || !IsOffered(found, body))
            return null;
        var staff = (await people.StaffAsync(key.BodyId, cancellationToken)).Where(person => person.Roles.Contains(Role.Teacher) || StepAccess.Staff.Any(person.Roles.Contains));
        var today = London.Today(time);
        return ServiceRequestForm.For(await ProfessionalsAsync(key, cancellationToken), [.. staff], YoungPeople.IsYoungPerson(found.Learner.DateOfBirth, today), today);
    }

    /// <summary>Makes a request. Nothing is stored where there is any problem; the same id again is the same request.</summary>
    /// <param name="requestId">New for each request.</param>
    public async Task<IReadOnlyList<Problem>> StartAsync(Actor actor, CaseKey key, string requestId, FormValues values, CancellationToken cancellationToken)
    {
        if (await FormAsync(key, cancellationToken) is not { } form)
            return [new Problem(ErrorCodes.CaseNotFound)];
        var problems = StepAccess.CheckOfStaff(actor, key.BodyId, form, values);
        if (problems.Count > 0)
            return problems;

        var now = time.GetUtcNow();
        var run = await answers.RecordFirstAsync(
            number => ServiceRequestProcess.RunFor(key, requestId, number),
            ServiceStepTypes.Ask,
            new StepAnswer(actor.PersonId, London.DateOf(now), now, FormReader.Normalise(form, values)),
            ServiceAudit.Started,
            cancellationToken);
        await starting.StartAsync(run, audit: null, cancellationToken);
        return [];
    }

    private async Task<IReadOnlyList<Person>> ProfessionalsAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var found = new List<Person>();
        foreach (var contact in (await cases.ContactsAsync(key, cancellationToken)).Where(contact => contact.Relation is (ContactRelation.Professional or ContactRelation.NhsBody) && contact.IsOn(London.Today(time))))
            if (await people.FindAsync(key.BodyId, contact.PersonId, cancellationToken) is { Email.Length: > 0 } person)
                found.Add(person);
        return found;
    }
}

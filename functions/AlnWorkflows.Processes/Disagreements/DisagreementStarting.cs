using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Starts talking about a disagreement: checked, recorded as the answer to its run’s first step, then its run.</summary>
public sealed class DisagreementStarting(ICases cases, IBodies bodies, IPeople people, StartAnswers answers, HardDates hardDates, DutyRecipients recipients, ProcessStarting starting, TimeProvider time)
{
    /// <summary>Whether a disagreement may be recorded in a case: only with a school, and while there is something to talk about.</summary>
    public static bool IsOffered(Case found, Body body) =>
        DisagreementRules.MayTalk(found) && body.Kind is (BodyKind.MaintainedSchool or BodyKind.PupilReferralUnit);

    /// <summary>The form for staff; null where none may be recorded.</summary>
    public async Task<Form?> FormAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found || await bodies.FindAsync(key.BodyId, cancellationToken) is not { } body || !IsOffered(found, body))
            return null;
        var today = London.Today(time);
        var family = new List<Person>();
        foreach (var id in await recipients.FamilyAsync(key, today, cancellationToken))
            if (await people.FindAsync(key.BodyId, id, cancellationToken) is { } person)
                family.Add(person);
        Person[] known = [.. await people.StaffAsync(key.BodyId, cancellationToken), .. await people.StaffAsync(body.AuthorityId, cancellationToken)];
        return DisagreementForm.For(family, known, await hardDates.OfAsync(key, cancellationToken), today);
    }

    /// <summary>Records a disagreement as staff heard it. Nothing is stored where there is any problem; the same id again is
    /// the same disagreement.</summary>
    /// <param name="raisedId">New for each disagreement.</param>
    public async Task<IReadOnlyList<Problem>> StartAsync(Actor actor, CaseKey key, string raisedId, FormValues values, CancellationToken cancellationToken)
    {
        if (await FormAsync(key, cancellationToken) is not { } form)
            return [new Problem(ErrorCodes.CaseNotFound)];
        var problems = StepAccess.CheckOfStaff(actor, key.BodyId, form, values);
        if (problems.Count > 0)
            return problems;
        await BeginAsync(actor.PersonId, key, raisedId, values.Date("happenedOn")!.Value, FormReader.Normalise(form, values), cancellationToken);
        return [];
    }

    /// <summary>The form for one of the family; null where they may record none.</summary>
    public async Task<Form?> FormForFamilyAsync(CaseKey key, string personId, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(key, cancellationToken) is not { } found || await bodies.FindAsync(key.BodyId, cancellationToken) is not { } body || !IsOffered(found, body))
            return null;
        return (await recipients.FamilyAsync(key, London.Today(time), cancellationToken)).Contains(personId) ? DisagreementForm.ForFamily(await hardDates.OfAsync(key, cancellationToken)) : null;
    }

    /// <summary>Records what one of the family disagrees with; the ALNCo arranges with whom they talk.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public async Task<IReadOnlyList<Problem>> StartByFamilyAsync(string personId, CaseKey key, string raisedId, FormValues values, CancellationToken cancellationToken)
    {
        if (await FormForFamilyAsync(key, personId, cancellationToken) is not { } form)
            return [new Problem(ErrorCodes.CaseNotFound)];
        var problems = FormReader.Check(form, values);
        if (problems.Count > 0)
            return problems;
        await BeginAsync(personId, key, raisedId, London.Today(time), FormReader.Normalise(form, values), cancellationToken);
        return [];
    }

    private async Task BeginAsync(string personId, CaseKey key, string raisedId, DateOnly on, IReadOnlyDictionary<string, string> values, CancellationToken cancellationToken)
    {
        var run = await answers.RecordFirstAsync(
            number => DisagreementProcess.RunFor(key, raisedId, number), DisagreementStepTypes.Raise, new StepAnswer(personId, on, time.GetUtcNow(), values), DisagreementAudit.Raised, cancellationToken);
        await starting.StartAsync(run, audit: null, cancellationToken);
    }
}

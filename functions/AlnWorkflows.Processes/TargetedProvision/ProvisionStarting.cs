using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Starts a case with targeted provision: checked, stored with its first run, and what was agreed recorded as the
/// answer to that run’s first step.</summary>
public sealed class ProvisionStarting(ICases cases, IBodies bodies, IPeople people, StartAnswers answers, Nudging nudging, TimeProvider time)
{
    /// <summary>The ALNCo and other staff on cases, and the learner’s teacher.</summary>
    public static bool MayStart(Actor actor, string bodyId) => StepAccess.IsStaff(actor, bodyId) || (actor.BodyId == bodyId && actor.Is(Role.Teacher));

    /// <summary>The form a school starts with; null where the school is unknown.</summary>
    public async Task<Form?> FormAsync(string bodyId, CancellationToken cancellationToken) =>
        await bodies.FindAsync(bodyId, cancellationToken) is { Kind: not BodyKind.LocalAuthority }
            ? ProvisionStartForm.For(await people.StaffAsync(bodyId, cancellationToken), London.Today(time))
            : null;

    /// <summary>Starts a case. Nothing is stored where there is any problem; the same key again is the same case, and records
    /// what was agreed if that had failed.</summary>
    public async Task<StartResult> StartAsync(Actor actor, string bodyId, FormValues values, string idempotencyKey, CancellationToken cancellationToken)
    {
        if (await FormAsync(bodyId, cancellationToken) is not { } form)
            return Refused(new Problem(ErrorCodes.UnknownSchool, "school", BilingualText.Same(bodyId)));
        if (!MayStart(actor, bodyId))
            return Refused(new Problem(ErrorCodes.NotAllowed, null, form.Title));
        var problems = FormReader.Check(form, values);
        if (problems.Count > 0)
            return new StartResult(null, problems);

        var key = await cases.OpenAsync(Opening(actor, bodyId, values, idempotencyKey), cancellationToken);
        var run = TargetedProvisionProcess.RunFor(key);
        await RecordAsync(actor, run, form, values, cancellationToken);
        await nudging.SayIfPossibleAsync(ProcessStarting.StartNudge(ProcessStarting.RowOf(run, time.GetUtcNow())), cancellationToken);
        return new StartResult(key, []);
    }

    private static StartResult Refused(Problem problem) => new(null, [problem]);

    /// <summary>The step that asks what was agreed is answered before the run asks it.</summary>
    private async Task RecordAsync(Actor actor, CaseRun run, Form form, FormValues values, CancellationToken cancellationToken)
    {
        var fields = form.Sections.Single(section => section.Id == "agreement");
        var answer = new StepAnswer(actor.PersonId, values.Date("happenedOn")!.Value, time.GetUtcNow(), FormReader.Normalise(form with { Sections = [fields] }, values));
        await answers.RecordAsync(run, run.StepId(ProvisionStepTypes.Agreed, 1), ProvisionStepTypes.Agreed, answer, cancellationToken);
    }

    private CaseOpening Opening(Actor actor, string bodyId, FormValues values, string idempotencyKey)
    {
        var now = time.GetUtcNow();
        var key = new CaseKey(bodyId, Ids.New());
        var on = values.Date("happenedOn")!.Value;
        var family = StartedFamily.Of(bodyId, values, on);
        return new CaseOpening(
            new Case(key, Ids.Reference(), family.Learner, null, CasePhase.TargetedProvision, now, values["coordinator"]),
            family.Contacts,
            family.People,
            ProcessStarting.RowOf(TargetedProvisionProcess.RunFor(key), now),
            new AuditEntry(key, "provision-started", actor.PersonId, on, now, new Dictionary<string, string>()),
            idempotencyKey);
    }
}

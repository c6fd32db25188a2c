using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Starting;

/// <summary>The one way in which a case is started: checked, stored with its first run in one transaction, then said to
/// the engine.</summary>
public sealed class CaseStarting(ICases cases, IBodies bodies, IPeople people, ICalendars calendars, DutyClocks clocks, Nudging nudging, TimeProvider time)
{
    /// <summary>The form a school starts a case with; null where the school is unknown.</summary>
    public async Task<Form?> FormAsync(string bodyId, CancellationToken cancellationToken) =>
        await bodies.FindAsync(bodyId, cancellationToken) is { Kind: not BodyKind.LocalAuthority }
            ? StartForm.For(await people.StaffAsync(bodyId, cancellationToken), London.Today(time), await calendars.OfBodyAsync(bodyId, cancellationToken))
            : null;

    /// <summary>Starts a case. Nothing is stored where there is any problem; the same key again is the same case.</summary>
    public async Task<StartResult> StartAsync(Actor actor, string bodyId, FormValues values, string idempotencyKey, CancellationToken cancellationToken)
    {
        if (await FormAsync(bodyId, cancellationToken) is not { } form)
            return Refused(new Problem(ErrorCodes.UnknownSchool, "school", BilingualText.Same(bodyId)));
        var problems = StepAccess.CheckOfStaff(actor, bodyId, form, values);
        if (problems.Count == 0 && await clocks.GapAsync(bodyId, RuleIds.SchoolDecideAndIdp, LegalEvents.BroughtToAttention, values.Date("awareOn")!.Value, "awareOn", cancellationToken) is { } gap)
            problems = [gap];
        if (problems.Count > 0)
            return new StartResult(null, problems);

        var opening = Opening(actor, bodyId, values, idempotencyKey, time.GetUtcNow());
        var key = await cases.OpenAsync(opening, cancellationToken);
        if (key == opening.Case.Key)
            await nudging.SayIfPossibleAsync(ProcessStarting.StartNudge(opening.Run), cancellationToken);
        return new StartResult(key, []);
    }

    private static StartResult Refused(Problem problem) => new(null, [problem]);

    private static CaseOpening Opening(Actor actor, string bodyId, FormValues values, string idempotencyKey, DateTimeOffset now)
    {
        var key = new CaseKey(bodyId, Ids.New());
        var awareness = new Awareness(values.Date("awareOn")!.Value, Enum.Parse<AwarenessSource>(values["awareFrom"]), values["awareBy"], actor.PersonId, now);
        var family = StartedFamily.Of(bodyId, values, awareness.HappenedOn);
        var run = ProcessStarting.RowOf(new CaseRun(bodyId, key.CaseId, DecideAlnProcess.Name, 1), now);
        var audit = new AuditEntry(key, "case-started", actor.PersonId, awareness.HappenedOn, now, new Dictionary<string, string> { ["awareFrom"] = awareness.Source.ToString() });
        return new CaseOpening(
            new Case(key, Ids.Reference(), family.Learner, awareness, CasePhase.Deciding, now, values["coordinator"]),
            family.Contacts,
            family.People,
            run,
            audit,
            idempotencyKey);
    }
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Processes.Bodies;

/// <summary>The one way in which a school changes what it decides itself about how the service works for it.</summary>
public sealed class SchoolSettings(IBodies bodies, IAudit audit, TimeProvider time)
{
    public const string FirstLookOn = "first-look-chosen";
    public const string FirstLookOff = "first-look-dropped";
    public const string EscalationOn = "escalation-agreed";
    public const string EscalationOff = "escalation-ended";

    private static readonly string[] Codes = [FirstLookOn, FirstLookOff, EscalationOn, EscalationOff];

    public static bool MayChange(Actor actor, string bodyId) => RecurringSwitching.MayChoose(actor, bodyId);

    /// <summary>Who may say that school and authority have agreed that late duties are told to the authority.</summary>
    public static bool MayAgreeEscalation(Actor actor, string bodyId) => actor.BodyId == bodyId && actor.Is(Role.Headteacher);

    /// <summary>Every change of a school's settings, oldest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ChangesAsync(string bodyId, CancellationToken cancellationToken) =>
        [.. (await audit.OfCaseAsync(RecurringDutyProcess.PlaceOf(bodyId), cancellationToken)).Where(entry => Codes.Contains(entry.What))];

    /// <summary>Changes the settings that differ. What is put on record comes first: no change is without its name.</summary>
    /// <param name="laAgreedEscalation">Null leaves it as it is.</param>
    public async Task<IReadOnlyList<Problem>> ChangeAsync(Actor actor, string bodyId, bool firstLookAfterMonth, bool? laAgreedEscalation, CancellationToken cancellationToken)
    {
        if (!MayChange(actor, bodyId))
            return [new Problem(ErrorCodes.NotAllowed, null, new BilingualText("newid dewisiadau’r ysgol", "change the school’s settings"))];
        if (laAgreedEscalation is not null && !MayAgreeEscalation(actor, bodyId))
            return [new Problem(ErrorCodes.NotAllowed, null, new BilingualText("penderfynu a ddywedir wrth yr awdurdod lleol am ddyletswyddau hwyr", "decide whether the local authority is told of late duties"))];
        if (await bodies.FindAsync(bodyId, cancellationToken) is not { Kind: not BodyKind.LocalAuthority } before)
            return [new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId))];

        var after = before with { FirstLookAfterMonth = firstLookAfterMonth, LaAgreedEscalation = laAgreedEscalation ?? before.LaAgreedEscalation };
        if (after == before)
            return [];
        if (after.FirstLookAfterMonth != before.FirstLookAfterMonth)
            await RecordAsync(actor, bodyId, firstLookAfterMonth ? FirstLookOn : FirstLookOff, cancellationToken);
        if (after.LaAgreedEscalation != before.LaAgreedEscalation)
            await RecordAsync(actor, bodyId, after.LaAgreedEscalation ? EscalationOn : EscalationOff, cancellationToken);
        await bodies.SaveAsync(after, cancellationToken);
        return [];
    }

    private Task RecordAsync(Actor actor, string bodyId, string what, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return audit.AddAsync(new AuditEntry(RecurringDutyProcess.PlaceOf(bodyId), what, actor.PersonId, London.DateOf(now), now, new Dictionary<string, string>()), cancellationToken);
    }
}

using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Refers the case to the local authority; returns the day of the referral. The evidence stays behind sign-in.</summary>
public sealed class ReferToAuthorityActivity(ISteps steps, IBodies bodies, IPeople people, IAudit audit, CaseValues values, Posting posting, TimeProvider time)
    : Activity<ReferToAuthorityInput, DateOnly>
{
    /// <summary>When the authority is asked to say that it has the referral: a courtesy, no time limit.</summary>
    private const int DaysToAcknowledge = 7;

    public override async Task<DateOnly> RunAsync(ActivityContext context, ReferToAuthorityInput input)
    {
        var key = input.Run.Key();
        var step = (await steps.FindAsync(key, input.ReasonsStepId, context.CancellationToken))!;
        var body = (await bodies.FindAsync(key.BodyId, context.CancellationToken))!;
        var filled = await values.OfAsync(key, context.CancellationToken);
        filled["evidenceLink"] = filled["caseLink"];
        filled["replyBy"] = BilingualDate.Date(step.Answer!.HappenedOn.AddDays(DaysToAcknowledge));
        foreach (var (name, text) in DecideAlnWords.Of(step, new FormValues(step.Answer.Values)))
            filled[name] = text;

        foreach (var officer in (await people.StaffAsync(body.AuthorityId, context.CancellationToken)).Where(person => person.Roles.Contains(Role.LaOfficer)))
            await posting.PostAsync(new MessageOrder(key, MessageKind.ReferralToAuthority, officer.PersonId, input.ReasonsStepId, $"{input.Occurrence}", filled), context.CancellationToken);
        var on = London.Today(time);
        await audit.AddAsync(new AuditEntry(key, "referred-to-authority", null, on, time.GetUtcNow(), new Dictionary<string, string> { ["step"] = input.ReasonsStepId }), context.CancellationToken);
        return on;
    }
}

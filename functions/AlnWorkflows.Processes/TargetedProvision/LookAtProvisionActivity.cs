using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>Asks Records what is agreed now, when it is looked at again, by whom, and who the family are.</summary>
public sealed class LookAtProvisionActivity(ISteps steps, ICalendars calendars, DutyRecipients recipients, TimeProvider time) : Activity<CaseRun, ProvisionLook>
{
    public override async Task<ProvisionLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var record = new ProvisionRecord(await steps.OfCaseAsync(key, context.CancellationToken));
        var now = time.GetUtcNow();
        var calendar = await calendars.OfBodyAsync(key.BodyId, context.CancellationToken);
        return new ProvisionLook(
            record.Round,
            record.Current is not null,
            (record.ReviewOn is { } on ? ProvisionRules.ToldAt(on, 1, calendar) : now).UtcDateTime,
            record.Current?["reviewer"],
            await recipients.FamilyAsync(key, London.DateOf(now), context.CancellationToken));
    }
}

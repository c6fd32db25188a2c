using System.Text.RegularExpressions;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Engineering;

/// <summary>Looks after the engine's instances, for engineers: they see those of the bodies they are engineers of, and
/// those of no body; never what a case holds. Every act is recorded before it is done.</summary>
public sealed partial class InstanceOversight(WorkflowClient client, IRuns runs, IDuties duties, IAudit audit, TimeProvider time)
{
    private const string NoCase = "instances";

    /// <summary>A page of instances. It may hold fewer than asked for, as those of other bodies are left out.</summary>
    public async Task<InstancePage> ListAsync(IReadOnlyList<Actor> engineer, OrchestrationQuery query, CancellationToken cancellationToken)
    {
        var page = await client.GetAllInstancesAsync(query, cancellationToken);
        return page with { Instances = [.. page.Instances.Where(instance => MaySee(engineer, InstanceRuns.RunOf(instance)))] };
    }

    /// <summary>One instance; null where there is none that this engineer may see.</summary>
    public async Task<SeenInstance?> FindAsync(IReadOnlyList<Actor> engineer, string instanceId, CancellationToken cancellationToken)
    {
        if (await client.GetInstanceAsync(instanceId, cancellationToken) is not { } state || InstanceRuns.RunOf(state) is var run && !MaySee(engineer, run))
            return null;
        return new SeenInstance(state, run?.Key(), run is not null && await CarriesLiveDutyAsync(run, instanceId, cancellationToken));
    }

    public Task<IReadOnlyList<HistoryItem>> HistoryAsync(SeenInstance seen, CancellationToken cancellationToken) =>
        client.GetHistoryAsync(seen.State.InstanceId, cancellationToken);

    /// <summary>Does something to an instance; returns why not, where it was refused.</summary>
    /// <param name="eventName">For <see cref="InstanceAct.RaiseEvent"/>; the event carries nothing.</param>
    public async Task<Problem?> ActAsync(IReadOnlyList<Actor> engineer, string instanceId, InstanceAct act, string? eventName, CancellationToken cancellationToken)
    {
        if (await FindAsync(engineer, instanceId, cancellationToken) is not { } seen)
            return new Problem(ErrorCodes.InstanceNotFound);
        if (Refusal(seen, act, eventName) is { } refusal)
            return refusal;

        await audit.AddAsync(Entry(engineer, seen, act, eventName), cancellationToken);
        try
        {
            return await DoAsync(instanceId, act, eventName!, cancellationToken) ? null : new Problem(ErrorCodes.InstanceNotEnded);
        }
        catch (InstanceNotFoundException)
        {
            return new Problem(ErrorCodes.InstanceNotFound);
        }
        catch (InstanceFinishedException)
        {
            return new Problem(ErrorCodes.InstanceEnded);
        }
    }

    private static Problem? Refusal(SeenInstance seen, InstanceAct act, string? eventName) => act switch
    {
        InstanceAct.Terminate or InstanceAct.Purge when seen.CarriesLiveDuty => new Problem(ErrorCodes.InstanceCarriesDuty),
        InstanceAct.Purge => seen.State.IsFinished ? null : new Problem(ErrorCodes.InstanceNotEnded),
        _ when seen.State.IsFinished => new Problem(ErrorCodes.InstanceEnded),
        InstanceAct.RaiseEvent when !EventName().IsMatch(eventName ?? "") => new Problem(ErrorCodes.EventNameNotValid),
        _ => null,
    };

    private async Task<bool> DoAsync(string instanceId, InstanceAct act, string eventName, CancellationToken cancellationToken)
    {
        if (act == InstanceAct.Purge)
            return await client.PurgeInstanceAsync(instanceId, cancellationToken);
        await (act switch
        {
            InstanceAct.RaiseEvent => client.RaiseEventAsync(instanceId, eventName, null, null, cancellationToken),
            InstanceAct.Suspend => client.SuspendInstanceAsync(instanceId, null, cancellationToken),
            InstanceAct.Resume => client.ResumeInstanceAsync(instanceId, null, cancellationToken),
            InstanceAct.Terminate => client.TerminateInstanceAsync(instanceId, null, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Not an act on an instance."),
        });
        return true;
    }

    /// <summary>A live run carries the duty it watches, or every open duty of its case; also the one that it has not come to
    /// open yet.</summary>
    private async Task<bool> CarriesLiveDutyAsync(CaseRun run, string instanceId, CancellationToken cancellationToken)
    {
        if (await runs.FindAsync(run.Key(), instanceId, cancellationToken) is not { IsLive: true })
            return false;
        var ofCase = await duties.OfCaseAsync(run.Key(), cancellationToken);
        if (run.Process == WatchDutyProcess.Name && run.SubjectId is { } watched)
            return ofCase.Any(duty => duty.DutyId == watched && duty.State == DutyState.Open);
        var hasOpened = ofCase.Any(duty => duty.DutyId.EndsWith($"-{run.Name()}", StringComparison.Ordinal));
        return (!hasOpened && run.SubjectId is null) || ofCase.Any(duty => duty.State == DutyState.Open);
    }

    private AuditEntry Entry(IReadOnlyList<Actor> engineer, SeenInstance seen, InstanceAct act, string? eventName)
    {
        var key = seen.Case ?? new CaseKey(engineer[0].BodyId, NoCase);
        var about = new Dictionary<string, string> { ["instance"] = seen.State.InstanceId };
        if (act == InstanceAct.RaiseEvent)
            about["event"] = eventName!;
        var now = time.GetUtcNow();
        return new AuditEntry(key, WordFor(act), engineer[0].PersonId, London.DateOf(now), now, about);
    }

    private static string WordFor(InstanceAct act) => act switch
    {
        InstanceAct.RaiseEvent => "instance-event-raised",
        InstanceAct.Suspend => "instance-suspended",
        InstanceAct.Resume => "instance-resumed",
        InstanceAct.Terminate => "instance-terminated",
        _ => "instance-purged",
    };

    private static bool MaySee(IReadOnlyList<Actor> engineer, CaseRun? run) =>
        engineer.Any(actor => actor.Is(Role.Engineer) && (run is null || actor.BodyId == run.BodyId));

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._:-]{0,149}\z")]
    private static partial Regex EventName();
}

using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Telemetry;
using AlnWorkflows.Durable.Embedded.Work;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Embedded.Turns;

/// <summary>Does one turn of an instance.</summary>
/// <remarks>The README of this project tells the eight steps; they are marked here.</remarks>
internal sealed class TurnProcessor(
    InstanceStore store,
    InstanceReader reader,
    DueIndex due,
    InstanceMail mail,
    OutboxDelivery delivery,
    WorkQueue queue,
    WorkflowRegistry registry,
    TimeProvider time,
    ILogger logger)
{
    private readonly BlockedInstances blocked = new();

    public async Task RunAsync(InstanceSlot slot, CancellationToken cancellationToken)
    {
        // Step 1: Have the instance
        if (await OpenAsync(slot, cancellationToken) is not { } instance)
        {
            foreach (var entry in slot.TakeDue(_ => true))
                due.Discard(entry);
            due.Settle(slot.InstanceId, () => !slot.IsCalled);
            return;
        }

        // Step 2: Deliver what is left in the outbox
        await delivery.DeliverAsync(slot, instance, cancellationToken);
        var goesOn = !instance.State.IsFinished && await TurnAsync(slot, instance, cancellationToken);
        // Step 8: Settle, or call for the next turn
        Settle(slot, instance, goesOn);
    }

    private async Task<Instance?> OpenAsync(InstanceSlot slot, CancellationToken cancellationToken)
    {
        var takeOver = slot.IsTakenOver();
        if (slot.TakeAdopted() is { } adopted)
            slot.Instance = adopted;

        if (slot.TakeReload())
            slot.Instance = null;
        if (slot.Instance is { } known && !takeOver && slot.TakeArrived().OrderBy(message => message.Number).All(known.TryReceive) && slot.IsAllDue(known.CanTell))
            return known;

        // What arrives from here on may be in the rows read and lie here too; the key tells. What is known is of no use
        // any more, also where reading fails.
        slot.TakeArrived();
        slot.Instance = null;
        slot.Instance = await reader.LoadAsync(slot.InstanceId, cancellationToken);
        if (slot.Instance is { State.IsFinished: false } loaded && (takeOver || slot.Uncertain.Contains(loaded.State.Token)))
            RunOpenActivities(slot, loaded);
        slot.Uncertain.Clear();
        slot.TakenOver();
        return slot.Instance;
    }

    private async Task<bool> TurnAsync(InstanceSlot slot, Instance instance, CancellationToken cancellationToken)
    {
        // Step 3: Gather what has come in
        var now = time.GetUtcNow();
        var plan = TurnPlan.Make(instance, slot.Results(), now.UtcDateTime);
        if (plan.IsSuspended)
            await StoreResultsAsync(slot, instance, cancellationToken);

        var sawForeignCode = !plan.IsSuspended && slot.TakeForeignCode();
        if (plan.Inputs.Count == 0 && plan.Termination is null && !sawForeignCode)
        {
            await DropLateAsync(slot, instance, plan, cancellationToken);
            return true;
        }

        // Step 4: Replay the code and run it on
        using var span = TurnSpan.Begin(instance, plan);
        var registration = registry.Orchestrations.GetValueOrDefault(instance.State.Name);
        var outcome = sawForeignCode && plan.Termination is null
            ? Failed(instance, new FailureDetails(typeof(InvalidOperationException).FullName!, OrchestrationRun.ForeignAwait))
            : Run(slot, instance, plan, registration);
        if (outcome.Mismatch is not null)
        {
            await BlockAsync(instance, outcome.Mismatch, cancellationToken);
            span.End("Blocked");
            return false;
        }

        var commit = TurnWriter.Commit(instance, plan, outcome, registration?.Version ?? instance.State.Version, now);
        await WriteAsync(slot, instance, plan, commit, cancellationToken);
        span.End(instance.State.Status.ToString());
        await delivery.DeliverAsync(slot, instance, cancellationToken);
        return true;
    }

    private TurnOutcome Run(InstanceSlot slot, Instance instance, TurnPlan plan, OrchestrationRegistration? registration)
    {
        if (plan.Termination is { } termination)
            return TurnOutcome.Ended(termination, instance.State.CustomStatus.Text);
        if (plan.IsSuspended)
            return new TurnOutcome([], instance.State.CustomStatus.Text, null, []);
        if (registration is not null)
            return OrchestrationRun.Execute(instance.Id, registration.Create, instance.History, plan.At, plan.Inputs, () => ForeignCodeSeen(slot));

        return instance.History.Any(turn => turn.Inputs.Any(input => input.Kind == HistoryKind.ExecutionStarted))
            ? TurnOutcome.Blocked($"the history is of orchestration '{instance.State.Name}', which is not registered")
            : Failed(instance, new FailureDetails(FailureDetails.OrchestrationNotFound, $"No orchestrator task named '{instance.State.Name}' was found."));
    }

    private static TurnOutcome Failed(Instance instance, FailureDetails failure) =>
        TurnOutcome.Ended(new HistoryEvent(HistoryKind.ExecutionFailed, Failure: failure), instance.State.CustomStatus.Text);

    private void ForeignCodeSeen(InstanceSlot slot)
    {
        slot.SeeForeignCode();
        queue.Call(slot);
    }

    private async Task WriteAsync(InstanceSlot slot, Instance instance, TurnPlan plan, TurnCommit commit, CancellationToken cancellationToken)
    {
        var settled = TurnWriter.SettledTimers(instance, commit);
        var placesBefore = instance.State.Places;
        var generation = instance.State.Generation;
        // Step 5: Write to the due index what the turn needs
        await due.PrepareAsync(instance.Id, TurnWriter.LeavesWork(instance, commit), TurnWriter.NewTimers(instance, commit), cancellationToken);
        // Step 6: Write the turn, whole or not at all
        try
        {
            await store.CommitAsync(instance, commit, cancellationToken);
        }
        catch
        {
            slot.Instance = null;
            slot.Uncertain.Add(commit.State.Token);
            throw;
        }

        // Step 7: Only then run activities and deliver
        slot.Remove(plan.Recorded);
        foreach (var entry in settled)
            due.Discard(entry);
        if (commit.NextStart is null && !instance.State.IsFinished)
        {
            foreach (var scheduled in commit.Turn.Outputs.Where(output => output.Kind == HistoryKind.TaskScheduled))
                RunActivity(slot, generation, scheduled);
        }

        Tell(instance);
        await CleanAsync(instance, placesBefore.Concat(commit.Consumed.Select(message => message.Place)), instance.State.Generation > generation, cancellationToken);
    }

    private void Tell(Instance instance)
    {
        blocked.Remove(instance.Id);
        if (instance.State.IsFinished)
            TurnLog.InstanceEnded(logger, instance.Id, instance.State.Name, instance.State.Status);
        if (instance.State.Status == OrchestrationStatus.Failed)
            EngineTelemetry.Failed("instance", instance.State.Name);
    }

    private async Task StoreResultsAsync(InstanceSlot slot, Instance instance, CancellationToken cancellationToken)
    {
        foreach (var result in slot.Results().Where(result => result.Generation == instance.State.Generation && instance.Open.Awaits(result.Event)))
        {
            var (addition, message) = await mail.StoreAsync(slot, new InboxMessage([result.Event], result.Generation), $"result:{result.Generation}:{result.Event.Id}", cancellationToken);
            if (addition != InboxAddition.Added || !instance.TryReceive(message))
                slot.Reload();
            slot.Remove([result]);
        }
    }

    private async Task DropLateAsync(InstanceSlot slot, Instance instance, TurnPlan plan, CancellationToken cancellationToken)
    {
        slot.Remove(plan.Recorded);
        if (plan.Consumed.Count == 0)
            return;
        await store.RemoveAsync(instance.Id, plan.Consumed.Select(message => message.RowKey), cancellationToken);
        foreach (var message in plan.Consumed)
            instance.Inbox.Remove(message.RowKey);
    }

    private async Task BlockAsync(Instance instance, string mismatch, CancellationToken cancellationToken)
    {
        var reason = $"The code of orchestration '{instance.State.Name}' does not fit the history of instance '{instance.Id}': {mismatch}. "
            + "Nothing is lost; run code that repeats the history, and the instance goes on.";
        TurnLog.InstanceBlocked(logger, instance.Id, instance.State.Name, reason);
        blocked.Add(instance.Id, instance.State.Name);
        var failure = HistoryJson.Write(new FailureDetails(FailureDetails.NonDeterminism, reason));
        if (instance.State.Failure.Text != failure)
            await store.ReplaceStateAsync(instance, instance.State with { Token = InstanceState.NewToken(), Failure = failure, UpdatedAt = time.GetUtcNow() }, cancellationToken);
    }

    private async Task CleanAsync(Instance instance, IEnumerable<string?> places, bool generationEnded, CancellationToken cancellationToken)
    {
        try
        {
            var unused = places.OfType<string>().Except(instance.State.Places.OfType<string>()).ToList();
            if (unused.Count > 0 || generationEnded)
                await store.CleanAsync(instance, unused, generationEnded, cancellationToken);
        }
        catch (TableStoreException failure)
        {
            TurnLog.CleaningFailed(logger, failure);
        }
    }

    private void RunOpenActivities(InstanceSlot slot, Instance instance)
    {
        foreach (var scheduled in instance.ActivitiesToRun)
            RunActivity(slot, instance.State.Generation, scheduled);
    }

    private void RunActivity(InstanceSlot slot, int generation, HistoryEvent scheduled)
    {
        if (slot.TryFly(generation, scheduled.Id!.Value))
            queue.Add(new ActivityCall(slot, generation, scheduled));
    }

    private void Settle(InstanceSlot slot, Instance instance, bool goesOn)
    {
        var rests = instance.State.IsFinished || instance.State.Status == OrchestrationStatus.Suspended;
        foreach (var entry in slot.TakeDue(entry => rests || !instance.Awaits(entry)))
            LetGo(instance, entry);
        if (instance.State.IsFinished)
            slot.Remove(slot.Results());

        var now = time.GetUtcNow().UtcDateTime;
        foreach (var early in slot.TakeDue(entry => entry.FireAt > now))
            due.Return(early);
        var hasInput = instance.Inbox.Count > 0 || slot.Results().Count > 0 || instance.Open.Timers.Values.Any(timer => timer.FireAt <= now);
        if (!rests && goesOn && hasInput)
            queue.Call(slot);

        var isIdle = instance.Outbox.Count == 0 && !instance.ActivitiesToRun.Any() && (rests || (goesOn && !hasInput));
        if (isIdle)
            due.Settle(slot.InstanceId, () => !slot.IsCalled);
    }

    private void LetGo(Instance instance, DueEntry entry)
    {
        if (instance.State.IsFinished)
            due.Discard(entry);
        else
            due.Doubt(entry);
    }
}

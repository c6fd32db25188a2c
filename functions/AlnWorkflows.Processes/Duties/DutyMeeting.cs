using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Records that a duty was met, and takes that back where what met it proves not to have arrived: what is sent by
/// e-mail counts as given only until the contrary is proved (s.88(6) of the Act).</summary>
public sealed class DutyMeeting(
    IDuties duties, ISteps steps, IRuns runs, INotices notices, IMessages messages, Breaches breaches, DutyChanges changes, ProcessStarting starting, TimeProvider time)
{
    /// <summary>Meets a duty, unless something that would meet it did not arrive: then it is met once that is given again.</summary>
    /// <returns>Whether it was met in time.</returns>
    public async Task<bool> MeetAsync(MeetDutyInput input, CancellationToken cancellationToken)
    {
        var key = input.Run.Key();
        if (await AwaitsGivingAsync(key, input.DutyId, input.MetBy, cancellationToken))
        {
            await WaitForGivingAsync(key, input.DutyId, cancellationToken);
            return false;
        }

        var metOn = await LastGivenAsync(key, input, cancellationToken);
        var duty = await duties.ChangeAsync(
            key,
            input.DutyId,
            current => current.State == DutyState.Open ? current with { State = DutyState.Met, MetOn = metOn, MetBy = input.MetBy, AwaitsGivingSince = null } : current,
            Entry(key, "duty-met", input.DutyId, input.MetBy, metOn),
            cancellationToken);
        if (await IsDecidedAgainAsync(key, input.DutyId, cancellationToken))
        {
            await ResumeAsync(key, input.DutyId, input.MetBy, cancellationToken);
            return false;
        }

        if (duty.MetOn > duty.LegalLatest)
            await breaches.RecordAsync(duty, duty.LegalLatest.AddDays(1), cancellationToken);
        else
            await breaches.CorrectIfUnfoundedAsync(duty, input.Run.InstanceId(), input.MetBy, cancellationToken);
        await changes.SayAsync(duty, cancellationToken);
        return duty.MetOn <= duty.LegalLatest;
    }

    /// <summary>Opens a duty again that was met by something that did not arrive, and has it watched again.</summary>
    public Task ReopenAsync(CaseKey key, string dutyId, string metBy, CancellationToken cancellationToken) =>
        OpenAgainAsync(key, dutyId, metBy, "duty-reopened", awaitsGivingSince: time.GetUtcNow(), cancellationToken);

    /// <summary>Opens a duty again that was met by what the body itself has taken back, and has it watched again: its clock
    /// is the one it had.</summary>
    public Task ResumeAsync(CaseKey key, string dutyId, string metBy, CancellationToken cancellationToken) =>
        OpenAgainAsync(key, dutyId, metBy, "duty-resumed", awaitsGivingSince: null, cancellationToken);

    /// <summary>Watches an open duty whose watch has ended; a live watch hears of it by itself.</summary>
    public async Task WatchAgainAsync(CaseKey key, string dutyId, CancellationToken cancellationToken)
    {
        var first = WatchDutyProcess.RunFor(key, dutyId);
        var number = 1;
        while (await runs.FindAsync(key, (first with { Number = number }).InstanceId(), cancellationToken) is { IsLive: false })
            number++;
        await starting.StartAsync(first with { Number = number }, null, cancellationToken);
    }

    /// <summary>Whether the decision was taken back just as what it led to met the duty: a new one is asked for.</summary>
    private async Task<bool> IsDecidedAgainAsync(CaseKey key, string dutyId, CancellationToken cancellationToken) =>
        (await steps.OfCaseAsync(key, cancellationToken)).Any(step => step is { Type: DecideAlnStepTypes.Decision, State: StepState.Open } && step.DutyId == dutyId);

    private async Task OpenAgainAsync(CaseKey key, string dutyId, string metBy, string what, DateTimeOffset? awaitsGivingSince, CancellationToken cancellationToken)
    {
        var duty = await duties.ChangeAsync(
            key,
            dutyId,
            current => current.State == DutyState.Met && current.MetBy == metBy
                ? current with { State = DutyState.Open, MetOn = null, MetBy = null, AwaitsGivingSince = awaitsGivingSince ?? current.AwaitsGivingSince }
                : current,
            Entry(key, what, dutyId, metBy, Calendars.London.Today(time)),
            cancellationToken);
        if (duty.State != DutyState.Open)
            return;
        await WatchAgainAsync(key, dutyId, cancellationToken);
        await changes.SayAsync(duty, cancellationToken);
    }

    private Task<Duty> WaitForGivingAsync(CaseKey key, string dutyId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return duties.ChangeAsync(key, dutyId, current => current is { State: DutyState.Open, AwaitsGivingSince: null } ? current with { AwaitsGivingSince = now } : current, null, cancellationToken);
    }

    private async Task<bool> AwaitsGivingAsync(CaseKey key, string dutyId, string metBy, CancellationToken cancellationToken) => metBy switch
    {
        LegalEvents.NoAlnNoticeGiven => (await notices.OfCaseAsync(key, cancellationToken)).Any(notice => Meets(notice, dutyId) && notice.AwaitsGivingAgain),
        LegalEvents.CopyGiven => (await messages.OfCaseAsync(key, cancellationToken)).Any(message => message is { Kind: MessageKind.PlanReady, State: MessageState.Bounced, GivenOtherwiseOn: null }),
        _ => false,
    };

    /// <summary>The day the last of them had it, with what was given again.</summary>
    private async Task<DateOnly> LastGivenAsync(CaseKey key, MeetDutyInput input, CancellationToken cancellationToken)
    {
        IEnumerable<DateOnly?> again = input.MetBy switch
        {
            LegalEvents.NoAlnNoticeGiven => (await notices.OfCaseAsync(key, cancellationToken))
                .Where(notice => Meets(notice, input.DutyId) && notice is { State: NoticeState.Given, VoidGivings.Count: > 0 })
                .Select(notice => notice.Given?.On),
            LegalEvents.CopyGiven => (await messages.OfCaseAsync(key, cancellationToken)).Where(message => message.Kind == MessageKind.PlanReady).Select(message => message.GivenOtherwiseOn),
            _ => [],
        };
        return again.OfType<DateOnly>().Append(input.MetOn).Max();
    }

    private static bool Meets(Notice notice, string dutyId) => notice.Kind == NoticeKind.NoAln && notice.DutyId == dutyId;

    private AuditEntry Entry(CaseKey key, string what, string dutyId, string metBy, DateOnly on) =>
        new(key, what, null, on, time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = dutyId, ["by"] = metBy });
}

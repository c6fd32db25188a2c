using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>Says what is due about a step that is open: asks a professional or the authority, reminds them after each silence,
/// or tells the headteacher that nobody has decided. Each once.</summary>
/// <returns>When something is next due (UTC); null where nothing more is.</returns>
public sealed class PursueServiceActivity(ISteps steps, ICalendars calendars, ServiceLetters letters, Posting posting, TimeProvider time) : Activity<AnsweredStep, DateTime?>
{
    public override async Task<DateTime?> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var all = await steps.OfCaseAsync(key, context.CancellationToken);
        var step = all.Single(step => step.StepId == input.StepId);
        if (step.State != StepState.Open)
            return null;
        var calendar = await calendars.OfBodyAsync(key.BodyId, context.CancellationToken);
        var next = step.Type == ServiceStepTypes.Consider
            ? await TellHeadteacherAsync(step, calendar, context.CancellationToken)
            : await AskAsync(ServiceRound.Of(all).Single(round => round.Step.StepId == step.StepId), calendar, context.CancellationToken);
        return next?.UtcDateTime;
    }

    private async Task<DateTimeOffset?> AskAsync(ServiceRound round, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (round.AskAt > now)
            return round.AskAt;
        await posting.PostAsync(await letters.RequestAsync(round, calendar, cancellationToken), cancellationToken);
        var silences = Enumerable.Range(1, ServiceRequestRules.Silences).Select(silence => (Number: silence, At: ServiceRequestRules.SilentAt(round.AskedOn, silence, calendar))).ToList();
        if (silences.LastOrDefault(silence => silence.At <= now) is { Number: > 0 } due)
            await posting.PostAsync(await letters.ReminderAsync(round, due.Number, calendar, cancellationToken), cancellationToken);
        return silences.Where(silence => silence.At > now).Select(silence => (DateTimeOffset?)silence.At).FirstOrDefault();
    }

    private async Task<DateTimeOffset?> TellHeadteacherAsync(Step step, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var openedOn = London.DateOf(step.OpenedAt);
        var silence = 1;
        while (ServiceRequestRules.SilentAt(openedOn, silence, calendar) <= now)
            silence++;
        if (silence > 1)
            await posting.PostAllAsync(await letters.UndecidedAsync(step, silence - 1, cancellationToken), cancellationToken);
        return ServiceRequestRules.SilentAt(openedOn, silence, calendar);
    }
}

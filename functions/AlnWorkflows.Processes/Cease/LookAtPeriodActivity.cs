using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Asks the clock of a family’s period whether it is over.</summary>
public sealed class LookAtPeriodActivity(INotices notices, ISteps steps, CeasePeriods periods, TimeProvider time) : Activity<LookAtPeriodInput, CeaseLook>
{
    /// <summary>What starts the period may be recorded otherwise meanwhile.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    public override async Task<CeaseLook> RunAsync(ActivityContext context, LookAtPeriodInput input)
    {
        var key = input.Run.Key();
        var now = time.GetUtcNow();
        var asked = await steps.OfCaseAsync(key, context.CancellationToken);
        var read = periods.Of(input.Period, input.Run, await notices.OfCaseAsync(key, context.CancellationToken), asked);
        if (read is null)
            return new CeaseLook(false, now.AddDays(1).UtcDateTime);

        var over = FiringAfter(periods.OverFrom(read));
        var from = AskAgainFrom(input, asked) is { } again && again > over ? again : over;
        return new CeaseLook(from <= now, (from < now + Longest ? from : now + Longest).UtcDateTime);
    }

    private static DateTimeOffset FiringAfter(DateTimeOffset over)
    {
        var sameDay = London.At(London.DateOf(over), LadderDays.FiringTime);
        return sameDay >= over ? sameDay : London.At(London.DateOf(over).AddDays(1), LadderDays.FiringTime);
    }

    /// <summary>The day on which somebody chose to be asked again.</summary>
    private static DateTimeOffset? AskAgainFrom(LookAtPeriodInput input, IEnumerable<Step> steps)
    {
        var type = input.Period == CeasePeriod.Request ? CeaseStepTypes.NoRequest : CeaseStepTypes.NoAppeal;
        return steps
            .Where(step => step.RunId == input.Run.InstanceId() && step.Type == type && step.Answer?["came"] == CeaseCodes.AskAgain)
            .Select(step => new FormValues(step.Answer!.Values).Date("askAgainOn"))
            .Max() is { } day
            ? London.At(day, LadderDays.FiringTime)
            : null;
    }
}

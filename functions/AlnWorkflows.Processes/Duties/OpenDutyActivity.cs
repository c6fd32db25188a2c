using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Opens a duty with its clock and starts the watch over it.</summary>
public sealed class OpenDutyActivity(DutyOpening opening) : Activity<OpenDutyInput, DutyHandle>
{
    public override async Task<DutyHandle> RunAsync(ActivityContext context, OpenDutyInput input)
    {
        var dutyId = $"{input.RuleId}-{input.Run.Name()}";
        await opening.OpenAsync(input.Run.Key(), dutyId, input.RuleId, input.AnchorEvent, input.AnchoredOn, context.CancellationToken);
        return new DutyHandle(dutyId);
    }
}

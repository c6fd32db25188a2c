using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Records that a notice was handed over, left or posted, by whom and when.</summary>
public sealed class RecordPaperGivingActivity(ISteps steps, INotices notices) : Activity<RecordPaperGivingInput, DateOnly>
{
    public override async Task<DateOnly> RunAsync(ActivityContext context, RecordPaperGivingInput input)
    {
        var key = input.Run.Key();
        var answer = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!;
        if (answer["means"] == PaperGiving.NotNeeded)
            return await RecordNotNeededAsync(input, answer, context.CancellationToken);

        var giving = new NoticeGiving(Enum.Parse<GivingMeans>(answer["means"]!), answer.HappenedOn, answer.PersonId, answer.RecordedAt);
        var audit = new AuditEntry(key, "notice-given", answer.PersonId, answer.HappenedOn, answer.RecordedAt, new Dictionary<string, string> { ["notice"] = input.NoticeId });
        var given = await notices.ChangeAsync(
            key,
            input.NoticeId,
            current => current.State is NoticeState.Held or NoticeState.OnPaper ? current with { State = NoticeState.Given, Given = giving } : current,
            audit,
            context.CancellationToken);
        return given.Given!.On;
    }

    private async Task<DateOnly> RecordNotNeededAsync(RecordPaperGivingInput input, StepAnswer answer, CancellationToken cancellationToken)
    {
        var key = input.Run.Key();
        await notices.ChangeAsync(
            key,
            input.NoticeId,
            current => current.State == NoticeState.OnPaper ? current with { State = NoticeState.NotNeeded, StoppedBy = answer.PersonId } : current,
            new AuditEntry(key, "notice-not-needed", answer.PersonId, answer.HappenedOn, answer.RecordedAt, new Dictionary<string, string> { ["notice"] = input.NoticeId }),
            cancellationToken);
        return answer.HappenedOn;
    }
}

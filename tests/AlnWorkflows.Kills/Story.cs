using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>The late story, told over the API: the concern, every rung of the ladder, the honest letter, the breach, the
/// decision in the end and its notice.</summary>
internal static class Story
{
    private static readonly DateOnly DecidedOn = new(2025, 11, 27);

    /// <returns>The case's id.</returns>
    public static async Task<string> TellAsync(AlnApi api)
    {
        var caseId = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "the-one-concern");
        foreach (var day in new DateOnly[] { new(2025, 10, 2), new(2025, 11, 7), new(2025, 11, 12), new(2025, 11, 19), DecidedOn })
            await api.MoveClockAsync(At(day));
        await api.AnswerAsync(caseId, "decision", DemonstrationStory.NoAln(DecidedOn));
        await api.MoveClockAsync(At(new(2025, 12, 3)));
        await api.MoveClockAsync(At(new(2025, 12, 10)));
        return caseId;
    }

    /// <summary>Noon: far from midnight and from the hours at which messages leave.</summary>
    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}

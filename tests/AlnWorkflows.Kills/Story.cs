using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>The late story, told over the API: the concern, every rung of the ladder, the honest letter, the breach, the
/// decision in the end and its notice.</summary>
internal static class Story
{
    private static readonly DateOnly DecidedOn = new(2025, 11, 27);
    private static readonly DateOnly GivenOn = new(2025, 12, 1);

    private static readonly (string Beginning, int Times)[] Expected =
    [
        ("case Closed 2025-12-", 1),
        ("duty school-decide-and-idp Met 2025-11-07 2025-11-10 met 2025-12-01 breach since 2025-11-11", 1),
        ("rung school-decide-and-idp 0-late-0", 2),
        ("mail to demo-headteacher@", 1),
        ("notice NoAln", 2),
    ];

    /// <returns>The case's id.</returns>
    public static async Task<string> TellAsync(AlnApi api)
    {
        var caseId = await api.StartCaseAsync(DemonstrationStory.School, DemonstrationStory.Concern, "the-one-concern");
        foreach (var day in new DateOnly[] { new(2025, 10, 2), new(2025, 11, 7), new(2025, 11, 12), new(2025, 11, 19), DecidedOn })
            await api.MoveClockAsync(At(day));
        await api.AnswerAsync(caseId, "decision", DemonstrationStory.NoAln(DecidedOn));
        await api.MoveClockAsync(At(GivenOn));
        await api.AnswerAsync(caseId, "give-on-paper", DemonstrationStory.ByHand(GivenOn));
        await api.MoveClockAsync(At(new(2025, 12, 4)));
        return caseId;
    }

    /// <summary>What the story must have left, each exactly so often.</summary>
    public static IEnumerable<string> Missing(IReadOnlyList<string> lines)
    {
        foreach (var (beginning, times) in Expected)
            if (lines.Count(line => line.StartsWith(beginning, StringComparison.Ordinal)) is var found && found != times)
                yield return $"'{beginning}…' stands {found} times instead of {times}";
    }

    /// <summary>Noon: far from midnight and from the hours at which messages leave.</summary>
    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}

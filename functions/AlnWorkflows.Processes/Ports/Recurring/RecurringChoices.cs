namespace AlnWorkflows.Processes.Ports;

/// <summary>Which recurring duties a school has chosen, and the dates it has entered for those without a rhythm.</summary>
/// <param name="Revision">Rises with every change; 0 where nothing was chosen yet.</param>
/// <param name="AlncoIsOnLeadershipTeam">Null until the school has said.</param>
/// <param name="Switches">By kind.</param>
/// <param name="Dates">By kind, in order.</param>
public sealed record RecurringChoices(
    string BodyId,
    int Revision,
    bool? AlncoIsOnLeadershipTeam,
    IReadOnlyDictionary<string, RecurringSwitch> Switches,
    IReadOnlyDictionary<string, IReadOnlyList<DateOnly>> Dates)
{
    public static RecurringChoices None(string bodyId) =>
        new(bodyId, 0, null, new Dictionary<string, RecurringSwitch>(), new Dictionary<string, IReadOnlyList<DateOnly>>());

    public bool IsOn(string kind) => Switches.TryGetValue(kind, out var chosen) && chosen.IsOn;

    public IReadOnlyList<DateOnly> DatesOf(string kind) => Dates.TryGetValue(kind, out var dates) ? dates : [];
}

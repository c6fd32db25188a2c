using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Plans;

/// <summary>The standing words of what is in a plan.</summary>
public static class PlanWords
{
    public static BilingualText Of(PlanRowChange change) => change switch
    {
        PlanRowChange.None => new("Fel yr oedd", "As it was"),
        PlanRowChange.New => new("Newydd", "New"),
        PlanRowChange.Changed => new("Wedi newid", "Changed"),
        PlanRowChange.Ended => new("Nid yw yn y CDU mwyach", "No longer in the IDP"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "A change of a row without words."),
    };
}

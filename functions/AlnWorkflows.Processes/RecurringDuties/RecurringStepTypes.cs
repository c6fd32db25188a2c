namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The types of the steps of recurring duties.</summary>
public static class RecurringStepTypes
{
    /// <summary>The step that asks for the year's dates of a kind that has no rhythm.</summary>
    public static string DatesOf(string kind) => $"recurring-dates-{kind}";

    /// <summary>The step that asks for a kind.</summary>
    public static string Of(string kind) => $"recurring-{kind}";
}

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The types of the steps of recurring duties.</summary>
public static class RecurringStepTypes
{
    /// <summary>The school is asked for the year's dates of a kind that has no rhythm.</summary>
    public const string EnterDates = "recurring-enter-dates";

    /// <summary>The step that asks for a kind.</summary>
    public static string Of(string kind) => $"recurring-{kind}";
}

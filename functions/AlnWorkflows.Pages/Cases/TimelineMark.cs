namespace AlnWorkflows.Pages.Cases;

/// <summary>How a point on the timeline is drawn.</summary>
public enum TimelineMark
{
    Done,
    Due,
    Late,
    Today,
}

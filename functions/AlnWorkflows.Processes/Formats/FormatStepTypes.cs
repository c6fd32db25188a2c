namespace AlnWorkflows.Processes.Formats;

/// <summary>The types of step in which somebody gives what a mail or a printed page cannot.</summary>
public static class FormatStepTypes
{
    public const string GiveInFormat = "give-in-format";
    public const string Telephone = "telephone-person";
    public const string TelephoneFamily = "telephone-family";
}

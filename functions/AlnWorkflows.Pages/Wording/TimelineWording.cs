using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What the points of a timeline say.</summary>
internal static class TimelineWording
{
    public static BilingualText Aware { get; } = new("Daeth i sylw’r ysgol", "Came to the school’s attention");
    public static BilingualText ProvisionAgreed { get; } = new("Cytunwyd ar ddarpariaeth wedi’i thargedu", "Targeted provision was agreed");
    public static BilingualText ProvisionReview { get; } = new("Edrychir eto ar y ddarpariaeth wedi’i thargedu", "The targeted provision is looked at again");
    public static BilingualText ProvisionReviewed { get; } = new("Edrychwyd ar y ddarpariaeth wedi’i thargedu", "The targeted provision was looked at");
    public static BilingualText Today { get; } = new("Heddiw", "Today");
    public static BilingualText SafeBy { get; } = new("Dyddiad diogel: {0}", "Safe date: {0}");
    public static BilingualText LegalLatest { get; } = new("Diwrnod olaf: {0}", "Last day: {0}");
    public static BilingualText Met { get; } = new("Cyflawnwyd: {0}", "Met: {0}");
    public static BilingualText Breached { get; } = new("Torrwyd y ddyletswydd: {0}", "Duty breached: {0}");
    public static BilingualText NoticeGiven { get; } = new("Rhoddwyd hysbysiad: {0} ({1})", "Notice given: {0} ({1})");
    public static BilingualText PlanUploaded { get; } = new("Uwchlwythwyd y cynllun, fersiwn {0}", "Plan uploaded, version {0}");
    public static BilingualText PlanFirstGiven { get; } = new("Rhoddwyd y copi cyntaf o’r CDU, fersiwn {0}", "First copy of the IDP given, version {0}");
    public static BilingualText Closed { get; } = new("Caewyd yr achos", "Case closed");
}

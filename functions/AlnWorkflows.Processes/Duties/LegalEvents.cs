namespace AlnWorkflows.Processes.Duties;

/// <summary>The events that start and stop clocks, as the rule table names them.</summary>
public static class LegalEvents
{
    public const string BroughtToAttention = "broughtToAttention";
    public const string YoungPersonConsented = "youngPersonConsented";
    public const string NoAlnNoticeGiven = "noAlnNoticeGiven";
    public const string CopyGiven = "copyGiven";
    public const string ReferredToLocalAuthority = "referredToLocalAuthority";
    public const string CopyFirstGiven = "copyFirstGiven";
}

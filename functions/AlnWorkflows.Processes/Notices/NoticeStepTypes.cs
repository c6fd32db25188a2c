namespace AlnWorkflows.Processes.Notices;

/// <summary>The types of step that giving a notice may need.</summary>
public static class NoticeStepTypes
{
    public const string GiveOnPaper = "give-on-paper";
    public const string Translate = "translate";
    public const string CompleteNotice = "complete-notice";
    public const string SendOrWait = "send-or-wait";
}

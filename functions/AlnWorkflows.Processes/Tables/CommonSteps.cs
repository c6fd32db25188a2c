using AlnWorkflows.Processes.Notices;

namespace AlnWorkflows.Processes.Tables;

/// <summary>Steps that several processes ask for alike.</summary>
public static class CommonSteps
{
    /// <summary>What giving any notice may ask for.</summary>
    public static IReadOnlyList<string> Notices { get; } =
        [NoticeStepTypes.Translate, NoticeStepTypes.SendOrWait, NoticeStepTypes.CompleteNotice, NoticeStepTypes.GiveOnPaper];
}

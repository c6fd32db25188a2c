using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The ids of notices and of the steps about them: the same each time they are asked for.</summary>
public static class NoticeIds
{
    public static string Of(NoticeOrder order, string recipientId) =>
        $"{Prefix(order)}{(order.IsTranslation ? "-translation" : "")}-{recipientId}";

    public static string TranslationStep(NoticeOrder order) => order.Run.StepId(NoticeStepTypes.Translate, order.Occurrence, order.StepId);

    /// <summary>What the ids of all notices of one order begin with.</summary>
    public static string Prefix(NoticeOrder order) => Prefix(order.Run, order.Kind, order.Occurrence);

    /// <summary>Those of a case's notices that a run asked for at one occurrence of a kind: to whomever, in whatever language.</summary>
    public static IEnumerable<Notice> Among(IEnumerable<Notice> notices, CaseRun run, NoticeKind kind, int occurrence)
    {
        var prefix = Prefix(run, kind, occurrence) + "-";
        return notices.Where(notice => notice.NoticeId.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static string Prefix(CaseRun run, NoticeKind kind, int occurrence) =>
        $"{run.Name()}-{kind.ToString().ToLowerInvariant()}-{occurrence}";
}

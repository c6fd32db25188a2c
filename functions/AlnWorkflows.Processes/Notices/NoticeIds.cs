namespace AlnWorkflows.Processes.Notices;

/// <summary>The ids of notices and of the steps about them: the same each time they are asked for.</summary>
public static class NoticeIds
{
    public static string Of(NoticeOrder order, string recipientId) =>
        $"{Prefix(order)}{(order.IsTranslation ? "-translation" : "")}-{recipientId}";

    public static string TranslationStep(NoticeOrder order) => order.Run.StepId(NoticeStepTypes.Translate, order.Occurrence, order.StepId);

    /// <summary>What the ids of all notices of one order begin with.</summary>
    public static string Prefix(NoticeOrder order) =>
        $"{order.Run.Name()}-{order.Kind.ToString().ToLowerInvariant()}-{order.Occurrence}";
}

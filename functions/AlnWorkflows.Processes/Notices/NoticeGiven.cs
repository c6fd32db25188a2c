namespace AlnWorkflows.Processes.Notices;

/// <param name="On">The London date on which the last recipient had it.</param>
/// <param name="TranslationOwed">It went in one language, with the other to follow.</param>
public sealed record NoticeGiven(DateOnly On, NoticeOrder Order, bool TranslationOwed);

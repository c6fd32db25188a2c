namespace AlnWorkflows.Processes.Notices;

/// <param name="On">The London date on which the last recipient had it.</param>
/// <param name="TranslationOwed">Where it went in one language with the other to follow, the translation awaited; else null.</param>
public sealed record NoticeGiven(DateOnly On, NoticeOrder Order, Task? TranslationOwed);

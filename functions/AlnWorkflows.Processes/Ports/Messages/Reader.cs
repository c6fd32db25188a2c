using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>Whom a text is written for: it decides the order of languages, the greeting and whether the learner is
/// spoken to or spoken about.</summary>
/// <param name="Language">Their choice; null is both, Welsh first.</param>
/// <param name="FirstName">Only for a young person's own mail.</param>
/// <param name="LargePrint">They need large print.</param>
/// <param name="From">Which kind of body writes to them.</param>
public sealed record Reader(Language? Language, ReaderKind Kind, string? FirstName = null, Sender From = Sender.School, bool LargePrint = false);

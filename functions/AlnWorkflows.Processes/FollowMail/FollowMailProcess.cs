using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Following a mail after it was sent: its name within instance and step ids.</summary>
public static class FollowMailProcess
{
    public const string Name = "follow-mail";

    /// <summary>Something about the mail or its notice has changed.</summary>
    public const string Changed = "mail-changed";

    public static CaseRun RunFor(CaseKey key, string messageKey, int number) => new(key.BodyId, key.CaseId, Name, number, SubjectOf(messageKey));

    /// <summary>A message key is longer than an id may be.</summary>
    public static string SubjectOf(string messageKey) => Ids.From(messageKey);
}

using AlnWorkflows.Processes.Ports;
using Xunit.v3;

namespace AlnWorkflows.Processes.Tests.Law;

/// <summary>Names what of the law a test proves: a rule of the rule table by its id, or a notice by its kind.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvesAttribute : Attribute, ITraitAttribute
{
    public ProvesAttribute(string ruleId) => Id = ruleId;

    public ProvesAttribute(NoticeKind notice) => Id = OfNotice(notice);

    public string Id { get; }

    public static string OfNotice(NoticeKind notice) => $"notice {notice}";

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Proves", Id)];
}

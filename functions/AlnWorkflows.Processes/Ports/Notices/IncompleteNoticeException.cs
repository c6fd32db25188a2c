using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A notice lacks parts the law requires, or values its words need, and so cannot be given.</summary>
/// <param name="lacking">The parts the law requires that it would not have.</param>
/// <param name="values">The values and free texts that were not given, in either language.</param>
public sealed class IncompleteNoticeException(NoticeKind kind, IReadOnlyList<RequiredPart> lacking, IReadOnlyList<LackedValue> values)
    : Exception($"Notice {kind} lacks: {string.Join("; ", lacking.Select(part => part.InWords.En))}. Values not given: {string.Join(", ", values.Select(value => value.Key))}. Fill them before it is given.")
{
    public NoticeKind Kind { get; } = kind;

    public IReadOnlyList<RequiredPart> Lacking { get; } = lacking;

    public IReadOnlyList<LackedValue> Values { get; } = values;

    /// <summary>What it lacks and which law asks for it, as staff read it.</summary>
    public BilingualText InWords => new(
        string.Join("; ", Names.Select(name => name.Cy)),
        string.Join("; ", Names.Select(name => name.En)));

    private IEnumerable<BilingualText> Names => Lacking.Select(part => part.InWords).Concat(Values.Select(value => value.Name)).Distinct();
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>A part that a notice must have, and the law that says so.</summary>
/// <param name="Name">For staff, after a colon or as a heading.</param>
/// <param name="Source">The provision, in words.</param>
public sealed record RequiredPart(NoticePart Part, BilingualText Name, BilingualText Source, Confidence Confidence)
{
    public BilingualText InWords => new($"{Name.Cy} ({Source.Cy})", $"{Name.En} ({Source.En})");
}

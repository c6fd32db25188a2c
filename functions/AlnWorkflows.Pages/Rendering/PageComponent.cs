using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Components;

namespace AlnWorkflows.Pages.Rendering;

/// <summary>What every component knows: the visit, and so the language to speak.</summary>
public abstract class PageComponent : ComponentBase
{
    [Inject]
    protected Visit Visit { get; set; } = null!;

    protected string T(BilingualText text) => Visit.T(text);

    /// <summary>A sentence with its slots filled, each in the visit's language.</summary>
    protected string T(BilingualText text, params BilingualText[] slots) => Visit.T(text.With(slots));
}

using Microsoft.AspNetCore.Components;

namespace AlnWorkflows.Pages.Rendering;

/// <summary>A page over one model.</summary>
public abstract class ModelPage<TModel> : PageComponent
    where TModel : class
{
    [Parameter]
    [EditorRequired]
    public TModel Model { get; set; } = null!;
}

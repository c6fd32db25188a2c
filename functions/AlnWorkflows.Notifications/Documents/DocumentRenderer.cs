using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Notifications.Documents;

/// <summary>Renders a component to a whole HTML document, without a browser or a request.</summary>
internal sealed class DocumentRenderer
{
    /// <summary>Slow to make, and the same for every renderer.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(Encoder)
        .BuildServiceProvider();

    public async Task<string> RenderAsync<TDocument>(string parameter, object content)
        where TDocument : IComponent
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TDocument>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = content }));
            return root.ToHtmlString();
        });
    }
}

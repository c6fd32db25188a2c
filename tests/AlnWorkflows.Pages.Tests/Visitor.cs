using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AlnWorkflows.Pages.Tests;

/// <summary>A browser without scripts: follows redirects, keeps cookies, fills in the form on the page and sends it.</summary>
public sealed class Visitor(PagesSite site, HttpClient client)
{
    public HttpResponseMessage Response { get; private set; } = null!;

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status => Response.StatusCode;

    public string Path => Response.RequestMessage!.RequestUri!.PathAndQuery;

    /// <summary>The words of the page's main part, white space folded.</summary>
    public string Words => Fold(Page.QuerySelector("main")?.TextContent ?? "");

    public string Heading => Fold(Page.QuerySelector("h1")?.TextContent ?? "");

    public async Task GetAsync(string path) => await ReadAsync(await client.GetAsync(path));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    public async Task PostAsync(string path, HttpContent content) => await ReadAsync(await client.PostAsync(path, content));

    /// <summary>Fills in and sends a form of the page: the one with this id, else the first in its main part. A button's
    /// name and value go along where given; another address than the form's is one somebody made up. What the process then does is done before this returns.</summary>
    public async Task SubmitAsync(Action<Dictionary<string, string>> fill, (string Name, string Value)? button = null, string selector = "main form[method=post]", string? action = null)
    {
        var form = (IHtmlFormElement)(Page.QuerySelector(selector) ?? throw new InvalidOperationException($"No form '{selector}' on {Path}: {Words}"));
        var fields = Fields(form);
        fill(fields);
        if (button is { } pressed)
            fields[pressed.Name] = pressed.Value;
        await ReadAsync(await client.PostAsync(action ?? form.GetAttribute("action"), new FormUrlEncodedContent(fields.SelectMany(Several))));
        await site.SettleAsync();
    }

    /// <summary>What stands in the form now, by name.</summary>
    public static Dictionary<string, string> Fields(IHtmlFormElement form)
    {
        var fields = new Dictionary<string, string>();
        foreach (var input in form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>())
            if (input.Type is not ("radio" or "checkbox" or "file") || input.IsChecked)
                fields[input.Name!] = fields.TryGetValue(input.Name!, out var before) && input.Type == "checkbox" ? $"{before},{input.Value}" : input.Value;
        foreach (var area in form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>())
            fields[area.Name!] = area.Value;
        return fields;
    }

    public Dictionary<string, string> Fields() => Fields((IHtmlFormElement)Page.QuerySelector("main form[method=post]")!);

    /// <summary>The words of the message beside a field.</summary>
    public string ErrorBeside(string field) => Fold(Page.GetElementById($"{field.Replace('.', '-')}-error")?.TextContent ?? "");

    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several options of one question are sent one by one.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Several(KeyValuePair<string, string> field) =>
        field.Key is "sections" or "languages" or "views" ? field.Value.Split(',').Select(value => KeyValuePair.Create(field.Key, value)) : [field];

    private async Task ReadAsync(HttpResponseMessage response)
    {
        Response = response;
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }
}

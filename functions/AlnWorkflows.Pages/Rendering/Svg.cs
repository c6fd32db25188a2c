using System.Globalization;
using System.Xml.Linq;

namespace AlnWorkflows.Pages.Rendering;

/// <summary>Pieces of drawings. Everything written passes through XML, so no name can break out of its place; looks are
/// classes, since the pages allow no inline style.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A drawing that says of itself what it shows.</summary>
    public static XElement Drawing(string id, int width, int height, string title, string description) => new(
        Namespace + "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XElement(Namespace + "title", new XAttribute("id", $"{id}-title"), title),
        new XElement(Namespace + "desc", new XAttribute("id", $"{id}-desc"), description));

    public static XElement Line(int x1, int y1, int x2, int y2, string cssClass) => new(
        Namespace + "line", new XAttribute("x1", x1), new XAttribute("y1", y1), new XAttribute("x2", x2), new XAttribute("y2", y2), Class(cssClass));

    public static XElement Circle(int x, int y, int radius, string cssClass) => new(
        Namespace + "circle", new XAttribute("cx", x), new XAttribute("cy", y), new XAttribute("r", radius), Class(cssClass));

    public static XElement Box(int x, int y, int width, int height, string cssClass) => new(
        Namespace + "rect", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("width", width), new XAttribute("height", height), Class(cssClass));

    public static XElement Text(int x, int y, string text, string cssClass) => new(
        Namespace + "text", new XAttribute("x", x), new XAttribute("y", y), Class(cssClass), text);

    private static XAttribute Class(string cssClass) => new("class", cssClass);
}

using AlnWorkflows.Notifications.Composition;
using Microsoft.AspNetCore.Components;

namespace AlnWorkflows.Notifications.Documents;

/// <summary>A line's pieces with nothing between them, which markup in a loop would not keep.</summary>
internal static class Pieces
{
    public static RenderFragment Of(IReadOnlyList<Piece> line) => builder =>
    {
        foreach (var piece in line)
        {
            if (piece.Address is null)
            {
                builder.AddContent(0, piece.Text);
                continue;
            }

            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", piece.Address);
            if (piece.IsButton)
                builder.AddAttribute(3, "class", "button");
            builder.AddContent(4, piece.Words ?? piece.Text);
            builder.CloseElement();
        }
    };
}

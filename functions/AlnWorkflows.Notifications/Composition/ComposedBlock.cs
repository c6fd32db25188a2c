using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>A filled-in block: one line, or one for each item of a list.</summary>
/// <param name="Language">That of its words, which is not its half's where only the other language exists yet.</param>
public sealed record ComposedBlock(BlockShape Shape, IReadOnlyList<IReadOnlyList<Piece>> Lines, Language Language)
{
    public IEnumerable<string> TextLines => Lines.Select(line => string.Concat(line.Select(piece => piece.Text)));
}

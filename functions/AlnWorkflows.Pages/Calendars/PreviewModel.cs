using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>What saving a change would do.</summary>
/// <param name="Revision">The revision the preview was made on; a save on another asks for a new preview.</param>
/// <param name="Problems">What keeps the change from being saved as it stands.</param>
public sealed record PreviewModel(Body Body, PendingChange Pending, int Revision, IReadOnlyList<PreviewedMove> Moves, IReadOnlyList<Problem> Problems)
{
    /// <summary>A page nobody can read to its end helps nobody.</summary>
    public const int MovesShown = 200;
}

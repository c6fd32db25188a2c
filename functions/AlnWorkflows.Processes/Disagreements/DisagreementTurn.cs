using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>One stage that was begun.</summary>
/// <param name="Number">1 for the first of the run.</param>
/// <param name="Begun">The answered step that brought it about.</param>
/// <param name="PersonId">Who was named to speak with the family; null where nobody was.</param>
public sealed record DisagreementTurn(int Number, DisagreementStage Stage, Step Begun, string? PersonId)
{
    /// <summary>The London date from which its local rhythm is counted.</summary>
    public DateOnly BegunOn => London.DateOf(Begun.Answer!.RecordedAt);
}

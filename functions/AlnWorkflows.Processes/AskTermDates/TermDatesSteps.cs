using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>The step by which a school is asked for its dates. It is answered on the calendar's own pages.</summary>
public static class TermDatesSteps
{
    public const string EnterTermDates = "enter-term-dates";

    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(
            EnterTermDates,
            new("Rhoi dyddiadau’r flwyddyn ysgol nesaf i mewn", "Enter the dates of the next school year"),
            StepKind.Task, Role.Administrator, [], step => Fields.Form(step, _ => []), []),
    ];
}

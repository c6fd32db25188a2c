namespace AlnWorkflows.Processes.AskTermDates;

/// <param name="AreEntered">The calendar covers the year, and the school has entered something of its own for it.</param>
/// <param name="AskAtUtc">08:00 in London on 1 March before the school year.</param>
public sealed record TermDatesLook(bool AreEntered, DateTime AskAtUtc);

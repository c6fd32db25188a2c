using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <param name="Occurrence">Of the outcome that was given.</param>
/// <param name="MetBy">The legal event that meets the duty.</param>
/// <param name="LastGivenOn">London date on which the last of those who must have it had it.</param>
/// <param name="FirstGivenOn">London date on which the first had it; null where the notices on record tell.</param>
public sealed record MeetReviewInput(CaseRun Run, int Occurrence, string MetBy, DateOnly LastGivenOn, DateOnly? FirstGivenOn);

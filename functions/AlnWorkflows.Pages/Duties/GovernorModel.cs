using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;

namespace AlnWorkflows.Pages.Duties;

/// <summary>What a link governor sees of a school: numbers, none of them small, and nothing about any learner.</summary>
public sealed record GovernorModel(Body Body, DutyFigures Figures, DateOnly Today);

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>A meeting as those who read the case see it.</summary>
/// <param name="Steps">The open steps that the meeting's run asks, with their titles.</param>
/// <param name="Questions">With their translation, once there is one.</param>
public sealed record MeetingModel(
    Case Case,
    Meeting Meeting,
    IReadOnlyList<AttendeeView> Attendees,
    IReadOnlyList<(Step Step, BilingualText Title)> Steps,
    FreeText Questions,
    bool TakesReplies,
    bool IsSaved);

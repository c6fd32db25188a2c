using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <param name="Told">The roles that are told; empty where it goes to whoever was told before, or to nobody.</param>
public sealed record NoticeFollowing(NoticeFollowingKind Kind, IReadOnlyList<Role> Told);

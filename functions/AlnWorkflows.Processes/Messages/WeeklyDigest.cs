using System.Globalization;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Where a school's weekly digest to its authority lies: with the school, beside its cases.</summary>
public static class WeeklyDigest
{
    public static CaseKey Of(string bodyId) => new(bodyId, "weekly-digest");

    public static string Subject(DateOnly monday) => $"digest-{monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}

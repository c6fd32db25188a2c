using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.People;

/// <summary>Where what is recorded of a body's staff lies, beside its cases.</summary>
public static class StaffRecord
{
    public const string AccountLinked = "account-linked";
    public const string AccountUnlinked = "account-unlinked";
    public const string PersonSaved = "person-saved";
    public const string PersonInvited = "person-invited";

    public static CaseKey Of(string bodyId) => new(bodyId, "people");

    /// <param name="byPersonId">Who did it; null is the service itself.</param>
    public static AuditEntry Entry(string bodyId, string what, string personId, string? byPersonId, DateTimeOffset at) =>
        new(Of(bodyId), what, byPersonId, London.DateOf(at), at, new Dictionary<string, string> { ["person"] = personId });
}

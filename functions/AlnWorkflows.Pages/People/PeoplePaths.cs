namespace AlnWorkflows.Pages.People;

/// <summary>The addresses of a body's staff.</summary>
internal static class PeoplePaths
{
    /// <summary>Leads to the staff of the one body somebody looks after, or to the choice.</summary>
    public const string Any = "/people";

    public static string List(string bodyId) => $"/schools/{bodyId}/people";

    public static string New(string bodyId) => $"{List(bodyId)}/new";

    public static string Person(string bodyId, string personId) => $"{List(bodyId)}/of/{personId}";

    public static string Invite(string bodyId, string personId) => $"{Person(bodyId, personId)}/invite";

    public static string Unlink(string bodyId, string personId) => $"{Person(bodyId, personId)}/unlink";

    public static string Invitation(string token) => $"/invitation/{token}";
}

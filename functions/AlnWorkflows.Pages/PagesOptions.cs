namespace AlnWorkflows.Pages;

/// <summary>What the host tells the pages about where they run.</summary>
public sealed class PagesOptions
{
    /// <summary>Anyone may choose who they are; the API takes a person's id in a header. Never true in production.</summary>
    public bool IsDevelopment { get; set; }

    /// <summary>Business time may be moved on, and a page offers to do so.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>A header in which a proxy that the host trusts states the id of the signed-in person; it must strip the
    /// header from whatever comes from outside. Null where there is none.</summary>
    public string? TrustedIdentityHeader { get; set; }

    /// <summary>App Service Authentication stands in front of the service and states the account that signed in; accounts of
    /// these Entra ID tenants are believed. Null where it does not stand there: then nothing it is said to state counts.</summary>
    public IReadOnlyList<Guid>? EntraTenants { get; set; }
}

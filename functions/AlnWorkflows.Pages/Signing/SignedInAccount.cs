using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Signing;

/// <summary>The account a request was made with, whether or not anybody here is known by it.</summary>
/// <param name="Email">Told to its owner, so that they know which of their accounts it is; never used to find anybody.</param>
public sealed record SignedInAccount(EntraAccount Account, string? Email);

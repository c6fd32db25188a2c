using AlnWorkflows.Hosting.Settings;
using Azure.Core;

namespace AlnWorkflows.AzureHost.Settings;

/// <summary>Everything a person may set, checked whole.</summary>
/// <param name="StorageConnection">The account's connection string; null where <paramref name="Credential"/> signs in to it.</param>
/// <param name="Tenants">The Entra ID tenants whose accounts App Service Authentication is believed of; null where it does
/// not stand in front, which is in development only.</param>
/// <param name="SendGridKey">Null where SendGrid does not carry the mail.</param>
internal sealed record AzureSettings(
    SharedSettings Shared,
    bool IsDevelopment,
    TokenCredential Credential,
    string? StorageConnection,
    IReadOnlyList<Guid>? Tenants,
    string? SendGridKey);

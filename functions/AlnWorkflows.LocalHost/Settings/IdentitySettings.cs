using System.Net;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>How people are known outside development.</summary>
/// <param name="Header">The header in which the proxy states the person's id.</param>
/// <param name="TrustedProxies">The addresses whose header is believed; it is taken off every other request.</param>
internal sealed record IdentitySettings(string Header, IReadOnlyList<IPAddress> TrustedProxies);

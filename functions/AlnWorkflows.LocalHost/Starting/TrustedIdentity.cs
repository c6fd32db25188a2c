using System.Net;
using AlnWorkflows.LocalHost.Settings;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.LocalHost.Starting;

/// <summary>Takes the identity header off every request that does not come from a proxy the service is told to trust.</summary>
internal sealed class TrustedIdentity(RequestDelegate next, IdentitySettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IsTrusted(context.Connection.RemoteIpAddress))
            context.Request.Headers.Remove(settings.Header);
        return next(context);
    }

    private bool IsTrusted(IPAddress? address) =>
        address is not null && settings.TrustedProxies.Any(proxy => proxy.Equals(address) || proxy.MapToIPv6().Equals(address));
}

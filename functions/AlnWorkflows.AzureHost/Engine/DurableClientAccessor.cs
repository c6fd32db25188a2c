using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Engine;

/// <summary>The client that Durable Functions has bound to this invocation.</summary>
public sealed class DurableClientAccessor
{
    private DurableTaskClient? client;

    /// <exception cref="InvalidOperationException">The invocation has none.</exception>
    public DurableTaskClient Client
    {
        get => client ?? throw new InvalidOperationException("This function starts or addresses instances without a client: give it a parameter [DurableClient] DurableTaskClient.");
        set => client = value;
    }
}

using System.Globalization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Tests.Durable;

/// <summary>Pages whose token is where the next begins.</summary>
internal sealed class HubPages(IReadOnlyList<OrchestrationMetadata> all) : AsyncPageable<OrchestrationMetadata>
{
    public override async IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var size = pageSizeHint ?? 100;
        for (var from = int.Parse(continuationToken ?? "0", CultureInfo.InvariantCulture); ; from += size)
        {
            await Task.CompletedTask;
            var isLast = from + size >= all.Count;
            yield return new Page<OrchestrationMetadata>([.. all.Skip(from).Take(size)], isLast ? null : (from + size).ToString(CultureInfo.InvariantCulture));
            if (isLast)
                yield break;
        }
    }
}

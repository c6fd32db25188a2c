namespace AlnWorkflows.Processes.Ports;

/// <summary>Walks a list that is read in pages.</summary>
public static class Paged
{
    /// <summary>Every item to the end of the list. A page is read once those before it have been worked through.</summary>
    /// <param name="page">Reads the page at a continuation; null is the first.</param>
    public static async IAsyncEnumerable<T> ItemsAsync<T>(Func<string?, Task<Page<T>>> page)
    {
        string? continuation = null;
        do
        {
            var read = await page(continuation);
            foreach (var item in read.Items)
                yield return item;
            continuation = read.Continuation;
        }
        while (continuation is not null);
    }
}

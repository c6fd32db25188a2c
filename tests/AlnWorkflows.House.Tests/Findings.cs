namespace AlnWorkflows.House.Tests;

/// <summary>Says everything that is wrong at once, a line each.</summary>
internal static class Findings
{
    public static void None(IEnumerable<string> findings, string rule)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}

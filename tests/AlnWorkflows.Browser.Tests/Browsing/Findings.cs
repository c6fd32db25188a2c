namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>What is wrong with the pages of one journey, gathered so that one run tells everything.</summary>
internal sealed class Findings
{
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    public void Add(string finding)
    {
        if (_found.Add(finding))
            TestContext.Current.TestOutputHelper?.WriteLine(finding);
    }

    public void AreNone() => Assert.True(_found.Count == 0, string.Join(Environment.NewLine, _found));
}

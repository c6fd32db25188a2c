namespace AlnWorkflows.LocalHost.Tests.Hosting;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("aln-workflows-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

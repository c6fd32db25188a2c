namespace AlnWorkflows.LocalHost.Commands;

/// <summary>Writes how far a file has been read, where only a person reads it.</summary>
internal sealed class LinesRead(TextWriter error) : IProgress<int>
{
    public void Report(int value) => error.WriteLine($"{value} llinell / lines");
}

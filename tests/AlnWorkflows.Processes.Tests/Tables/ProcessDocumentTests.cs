using AlnWorkflows.Processes.Tables;
using AlnWorkflows.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes.Tests.Tables;

public sealed class ProcessDocumentTests
{
    [Fact]
    public void The_documentation_draws_the_processes_as_their_tables_are_today()
    {
        using var services = new ServiceCollection().AddProcesses(new ServiceSettings(new Uri("https://aln.example.org"), "aln@example.org")).BuildServiceProvider();
        var path = Path.Combine(HistoryFolder.FindRoot(), ProcessDocument.Path);
        var today = ProcessDocument.Write(services.GetRequiredService<ProcessReading>());
        if (Environment.GetEnvironmentVariable("ALNWORKFLOWS_APPROVE") is { Length: > 0 })
            File.WriteAllText(path, today);

        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == today, $"{ProcessDocument.Path} is not what the tables say today. Write it anew: {ProcessDocument.Command}");
    }
}

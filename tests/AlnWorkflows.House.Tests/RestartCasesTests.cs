using System.Diagnostics;

namespace AlnWorkflows.House.Tests;

/// <summary>The command that starts every case again, with an `az` that writes down what it is told and answers as Azure would.</summary>
public sealed class RestartCasesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("restart-cases-");

    [Fact]
    public async Task It_sets_a_fresh_hub_while_the_app_stands_still_and_waits_until_two_sweeps_found_nothing_to_start()
    {
        Answer("0\t0\t0\t0", "1\t0\t40\t1", "3\t1\t41\t1", "4\t2\t41\t1");

        var (code, output) = await RunAsync();

        Assert.Equal(0, code);
        var calls = await File.ReadAllLinesAsync(In("calls"));
        Assert.Equal(["functionapp stop", "functionapp config", "functionapp start", .. Enumerable.Repeat("monitor log-analytics", 4)], calls.Select(call => string.Join(' ', call.Split(' ')[..2])));
        Assert.Matches("AzureFunctionsJobHost__extensions__durableTask__hubName=Aln[0-9]{14}$", calls[1]);
        Assert.Contains("40 live runs started, 1 tries failed, 1 sweeps ended", output, StringComparison.Ordinal);
        Assert.Contains("Every live run is known to the new hub", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_fails_where_runs_are_left_that_no_sweep_can_start()
    {
        Answer([.. Enumerable.Repeat("1\t0\t5\t3", 5)]);

        var (code, output) = await RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("some runs are still not started", output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string In(string name) => Path.Combine(folder.FullName, name);

    private void Answer(params string[] answers)
    {
        File.WriteAllLines(In("answers"), answers);
        File.WriteAllText(In("az.text"), $$"""
            #!/usr/bin/env bash
            printf '%s\n' "$(tr '\n' ' ' <<<"$*" | sed 's/ *$//')" >> '{{In("calls")}}'
            [ "$1" = monitor ] || exit 0
            answer=$(sed -n 1p '{{In("answers")}}'); sed -i.bak 1d '{{In("answers")}}'; printf '%s\n' "$answer"

            """);
    }

    private async Task<(int Code, string Output)> RunAsync()
    {
        // Written by this process, `az` might be held open by what another test is starting, and then nobody may execute it.
        const string script = """install -m 700 "$1/az.text" "$1/az" && exec bash "$2" rg-aln func-aln workspace""";
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", folder.FullName, Path.Combine(Repository.Root, "infra/restart-cases")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{folder.FullName}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["ALN_RESTART_PAUSE_SECONDS"] = "0";
        start.Environment["ALN_RESTART_TRIES"] = "4";
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}

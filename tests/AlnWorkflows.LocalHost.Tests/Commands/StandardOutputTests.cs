using System.Diagnostics;
using System.Text.Json;

namespace AlnWorkflows.LocalHost.Tests.Commands;

public sealed class StandardOutputTests
{
    [Fact]
    public async Task Clock_json_stands_alone_on_the_standard_output_of_dotnet_run()
    {
        var (output, _, code) = await DotnetRunAsync("clock", "review-12-months", "2026-01-15", "--json");

        Assert.Equal(0, code);
        Assert.Equal("2027-01-14", JsonDocument.Parse(output).RootElement.GetProperty("legalLatest").GetString());
    }

    [Fact]
    public async Task An_error_of_clock_is_one_line_on_standard_error_and_exit_code_2()
    {
        var (output, error, code) = await DotnetRunAsync("clock", "no-such-rule", "2026-01-15", "--json");

        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<(string Output, string Error, int Code)> DotnetRunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "--project", Project(), "--", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (await output, await error, process.ExitCode);
    }

    private static string Project()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AlnWorkflows.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The solution is not above the tests.");
        return Path.Combine(folder.FullName, "functions", "AlnWorkflows.LocalHost");
    }
}

using System.Text.Json;
using AlnWorkflows.LocalHost.Commands;
using AlnWorkflows.LocalHost.Tests.Hosting;

namespace AlnWorkflows.LocalHost.Tests.Commands;

public class CalendarCommandTests
{
    [Fact]
    public void A_good_file_is_said_to_be_good_in_both_languages_and_the_command_succeeds()
    {
        var (exit, output, error) = Check("type,from,to,welsh,english\nINSET,2025-11-28,,,\n", "--calendar", "cardiff");

        Assert.Equal(0, exit);
        Assert.Contains("Mae’r ffeil yn gywir. Nifer y cofnodion: 1.", output, StringComparison.Ordinal);
        Assert.Contains("INSET days: 1. Closures: 0. Extra days: 0.", output, StringComparison.Ordinal);
        Assert.Contains("2 llinell / lines", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_is_named_by_number_and_the_command_fails()
    {
        var (exit, output, _) = Check("type,from,to,welsh,english\nINSET,2025-11-28,,,\nsports day,2025-09-01,,,\n");

        Assert.Equal(1, exit);
        Assert.Contains("Line 3: “sports day” is not a type of day.", output, StringComparison.Ordinal);
        Assert.Contains("nothing of it is taken", output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_each_problem_has_its_line_and_both_languages()
    {
        var (exit, output, _) = Check("type,from,to,welsh,english\nsports day,2025-09-01,,,\n", "--json");

        Assert.Equal(1, exit);
        var problem = JsonDocument.Parse(output).RootElement.GetProperty("problems")[0];
        Assert.Equal(2, problem.GetProperty("line").GetInt32());
        Assert.StartsWith("Nid yw “sports day”", problem.GetProperty("what").GetProperty("cy").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "/nowhere/at/all.csv")]
    [InlineData("check", "file.csv", "--fast")]
    [InlineData("look", "file.csv")]
    public void What_cannot_be_done_is_one_line_on_standard_error_and_exit_code_2(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        Assert.Equal(2, CalendarCommand.Run(args, output, error));
        Assert.Empty(output.ToString());
        Assert.Single(error.ToString().Trim().Split('\n'));
    }

    private static (int Exit, string Output, string Error) Check(string text, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "calendar.csv");
        File.WriteAllText(file, text);
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = CalendarCommand.Run(["check", file, .. options], output, error);
        return (exit, output.ToString(), error.ToString());
    }
}

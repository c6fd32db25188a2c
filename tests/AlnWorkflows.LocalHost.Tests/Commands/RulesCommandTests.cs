using System.Text.Json;
using AlnWorkflows.LocalHost.Commands;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.LocalHost.Tests.Commands;

public class RulesCommandTests
{
    [Fact]
    public void The_table_is_listed_in_both_languages_Welsh_first()
    {
        var (exit, output, error) = Run();

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Apelio i Dribiwnlys Addysg Cymru (appeal, 1, V)", output, StringComparison.Ordinal);
        Assert.Contains("  Period: 8 weeks; the start date is the first day; until the Tribunal’s first working day after that; by 17:00 on the last day", output, StringComparison.Ordinal);
        Assert.True(output.IndexOf("Penderfynu a oes", StringComparison.Ordinal) < output.IndexOf("Decide whether", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_without_a_period_says_what_holds_instead() =>
        Assert.Contains("  Cyfnod: dim cyfnod: ar unwaith", Run("--lang", "cy").Output, StringComparison.Ordinal);

    [Fact]
    public void One_language_is_printed_where_one_is_asked_for()
    {
        Assert.DoesNotContain("Source:", Run("--lang", "cy").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ffynhonnell:", Run("--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_the_table_is_what_a_rule_file_holds()
    {
        var (exit, output, _) = Run("--json");

        Assert.Equal(0, exit);
        Assert.Equal(
            RuleTable.LoadEmbedded().Rules.Select(rule => rule.Id),
            JsonDocument.Parse(output).RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(RuleTable.LoadEmbedded().Rules.Count, RuleTable.Parse("again.json", output).Rules.Count);
    }

    [Theory]
    [InlineData("--lang")]
    [InlineData("--lang", "fr")]
    [InlineData("--all")]
    public void What_is_asked_wrongly_is_one_line_and_exit_code_2(params string[] args)
    {
        var (exit, output, error) = Run(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("Usage: clock rules", error, StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (RulesCommand.Run(args, output, error), output.ToString(), error.ToString());
    }
}

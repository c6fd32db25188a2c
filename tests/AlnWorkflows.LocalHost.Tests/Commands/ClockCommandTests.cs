using System.Text.Json;
using AlnWorkflows.LocalHost.Commands;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.LocalHost.Tests.Commands;

public class ClockCommandTests
{
    [Fact]
    public void Json_stands_alone_on_standard_output_with_both_dates_and_the_explanation()
    {
        var (code, output, error) = Run("school-decide-and-idp", "2025-09-15", "--calendar", "cardiff", "--json");

        Assert.Equal((0, ""), (code, error));
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal("school-decide-and-idp", json.GetProperty("rule").GetString());
        Assert.Equal("2025-09-15", json.GetProperty("start").GetString());
        Assert.Equal("2025-11-07", json.GetProperty("safeBy").GetString());
        Assert.Equal("2025-11-10", json.GetProperty("legalLatest").GetString());
        Assert.Equal("cardiff", json.GetProperty("calendar").GetString());
        Assert.Equal("S", json.GetProperty("confidence").GetString());
        var lines = json.GetProperty("explanation").GetProperty("legalLatest").EnumerateArray().ToList();
        Assert.Equal(35, lines.Sum(line => line.GetProperty("count").GetInt32()));
        Assert.Contains(lines, line =>
            line.GetProperty("kind").GetString() == "skipped" && line.GetProperty("text").GetProperty("cy").GetString()!.EndsWith("hanner tymor.", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_gives_both_languages_welsh_first()
    {
        var (code, output, _) = Run("school-decide-and-idp", "2025-09-15", "--calendar", "swansea");

        Assert.Equal(0, code);
        var welsh = output.IndexOf("Diwrnod olaf: dydd Llun 10 Tachwedd 2025", StringComparison.Ordinal);
        var english = output.IndexOf("Last day: Monday 10 November 2025", StringComparison.Ordinal);
        Assert.True(welsh > 0 && english > welsh);
        Assert.Contains("Safe by: Friday 7 November 2025", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_needs_no_calendar_takes_one_and_ignores_it()
    {
        var without = Run("review-12-months", "2026-01-15", "--json");
        var with = Run("review-12-months", "2026-01-15", "--json", "--calendar", "no-such-calendar");

        Assert.Equal((0, without.Output), (with.Code, with.Output));
        Assert.Equal("2027-01-14", JsonDocument.Parse(with.Output).RootElement.GetProperty("legalLatest").GetString());
    }

    [Fact]
    public void A_schools_calendar_is_found_by_its_id()
    {
        var school = AuthorityCalendars.LoadEmbedded().Find("cardiff")!.With(new SchoolOverlay(
            "ysgol-y-bryn", BilingualText.Same("Ysgol y Bryn"), 1, [], [new DateOnly(2025, 9, 26)], []));

        var (code, output, _) = Run([school], "school-decide-and-idp", "2025-09-15", "--calendar", "ysgol-y-bryn", "--json");

        Assert.Equal(0, code);
        Assert.Equal("2025-11-11", JsonDocument.Parse(output).RootElement.GetProperty("legalLatest").GetString());
    }

    [Theory]
    [InlineData("No rule is called \"no-such-rule\".", "no-such-rule", "2025-09-15")]
    [InlineData("The rule \"lac-refer\" has no period to count: no period: at once.", "lac-refer", "2025-09-15")]
    [InlineData("No rule is called \"x y\".", "x\ny", "2025-09-15")]
    [InlineData("\"15/09/2025\" is not a date.", "school-decide-and-idp", "15/09/2025", "--calendar", "cardiff")]
    [InlineData("\"2025-02-29\" is not a date.", "school-decide-and-idp", "2025-02-29", "--calendar", "cardiff")]
    [InlineData("No calendar is called \"cardif\". Give one of: anglesey,", "school-decide-and-idp", "2025-09-15", "--calendar", "cardif")]
    [InlineData("The rule \"school-decide-and-idp\" is counted in school days and needs a calendar.", "school-decide-and-idp", "2025-09-15")]
    [InlineData("The calendar \"cardiff\" does not cover 2027-09-01. Enter the term dates of the school year 2027/28", "school-decide-and-idp", "2027-07-01", "--calendar", "cardiff", "--json")]
    [InlineData("The calendar \"cardiff\" does not cover 2024-03-01.", "school-decide-and-idp", "2024-03-01", "--calendar", "cardiff")]
    [InlineData("No version of the rule \"review-12-months\" was in force on 2001-01-01.", "review-12-months", "2001-01-01")]
    [InlineData("The period from 9999-12-31 would end after the year 9999.", "review-12-months", "9999-12-31")]
    [InlineData("--calendar needs an id.", "school-decide-and-idp", "2025-09-15", "--calendar")]
    [InlineData("\"--jason\" is not an option.", "school-decide-and-idp", "2025-09-15", "--jason")]
    [InlineData("A rule and a date are needed", "school-decide-and-idp")]
    [InlineData("A rule and a date are needed")]
    [InlineData("A rule and a date are needed", "school-decide-and-idp", "2025-09-15", "2025-09-16")]
    public void An_error_is_one_line_on_standard_error_and_exit_code_2(string message, params string[] args)
    {
        var (code, output, error) = Run(args);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\r', '\n').Split('\n'));
    }

    private static (int Code, string Output, string Error) Run(params string[] args) => Run([], args);

    private static (int Code, string Output, string Error) Run(SchoolCalendar[] schools, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = ClockCommand.Run(args, output, error, schools);
        return (code, output.ToString(), error.ToString());
    }
}

using System.Text.Json;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary>
/// <c>clock rules [--lang cy|en] [--json]</c>: the whole rule table, in both languages unless one is asked for. An error
/// is one line on standard error and exit code 2.
/// </summary>
internal static class RulesCommand
{
    private const string Usage = "Usage: clock rules [--lang cy|en] [--json]";

    /// <param name="args">What follows the words <c>clock rules</c>.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var (languages, json) = Parse(args);
            var rules = RuleTable.LoadEmbedded().Rules;
            output.WriteLine(json
                ? JsonSerializer.Serialize(rules, ClockCommand.Json)
                : string.Join("\n\n", rules.Select(rule => string.Join('\n', languages.Select(language => RuleText.Of(rule, language))))));
            return 0;
        }
        catch (DeadlineException e)
        {
            error.WriteLine(e.Message);
            return 2;
        }
    }

    private static (IReadOnlyList<Language> Languages, bool Json) Parse(string[] args)
    {
        IReadOnlyList<Language> languages = [Language.Cy, Language.En];
        var json = false;
        for (var i = 0; i < args.Length; i++)
            switch (args[i])
            {
                case "--json":
                    json = true;
                    break;
                case "--lang":
                    languages = (++i < args.Length ? args[i] : null) switch
                    {
                        "cy" => [Language.Cy],
                        "en" => [Language.En],
                        var other => throw new DeadlineException($"--lang needs cy or en, not \"{other}\". {Usage}"),
                    };
                    break;
                default:
                    throw new DeadlineException($"\"{args[i]}\" is not an option. {Usage}");
            }
        return (languages, json);
    }
}

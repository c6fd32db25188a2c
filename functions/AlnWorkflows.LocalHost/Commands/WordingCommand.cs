using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary><c>wording</c>: every text a translator has yet to proof.</summary>
internal static class WordingCommand
{
    public static int Run(TextWriter output)
    {
        TranslatorList.Print(output);
        foreach (var rule in RuleTable.LoadEmbedded().Rules)
            foreach (var (field, text) in RuleTexts.Of(rule))
                output.WriteLine($"Law/rules.json {rule.Id} {field}\n  cy: {text.Cy}\n  en: {text.En}\n");
        return 0;
    }
}

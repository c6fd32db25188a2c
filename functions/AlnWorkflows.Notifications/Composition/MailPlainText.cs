using System.Text;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>A mail as plain text.</summary>
internal static class MailPlainText
{
    private static readonly string Rule = new('-', 40);

    public static string Of(MailContent mail)
    {
        var text = new StringBuilder();
        text.Append(mail.Jump[Language.Cy]).Append(" / ").AppendLine(mail.Jump[Language.En]).AppendLine();
        foreach (var half in mail.Halves)
        {
            text.AppendLine(half.Greeting).AppendLine();
            foreach (var block in half.Blocks)
                Append(text, block);
            text.AppendJoin('\n', mail.SignOff[half.Language]).AppendLine().AppendLine();
            text.AppendLine(Rule).AppendLine();
        }

        foreach (var block in mail.Footer)
            Append(text, block);
        return text.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static void Append(StringBuilder text, ComposedBlock block)
    {
        foreach (var line in block.TextLines)
            text.AppendLine(block.Shape == BlockShape.List ? $"- {line}" : line);
        text.AppendLine();
    }
}

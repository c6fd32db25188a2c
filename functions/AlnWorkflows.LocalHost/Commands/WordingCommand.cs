using AlnWorkflows.Notifications;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary><c>wording</c>: every text a translator has yet to proof.</summary>
internal static class WordingCommand
{
    public static int Run(TextWriter output)
    {
        TranslatorList.Print(output);
        return 0;
    }
}

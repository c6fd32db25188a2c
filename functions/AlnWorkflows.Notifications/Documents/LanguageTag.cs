using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Documents;

internal static class LanguageTag
{
    public static string Of(Language language) => language == Language.Cy ? "cy" : "en";

    public static Language Other(Language language) => language == Language.Cy ? Language.En : Language.Cy;
}

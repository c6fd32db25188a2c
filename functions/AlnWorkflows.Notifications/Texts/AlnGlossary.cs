namespace AlnWorkflows.Notifications.Texts;

/// <summary>Words that would tell whoever sees a subject line that a child may have needs.</summary>
internal static class AlnGlossary
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ALN", "ADY", "ALNCo", "ALNCos", "CADY", "CADYau", "IDP", "IDPs", "CDU", "CDUau", "ALP", "DDdY", "DDY", "SEN", "AAA", "SENCo", "EHC", "DECLO",
        "additional", "ychwanegol", "special", "arbennig", "needs", "anghenion", "hanghenion", "learning", "dysgu", "ddysgu",
        "plan", "plans", "cynllun", "gynllun", "chynllun", "cynlluniau", "provision", "darpariaeth", "ddarpariaeth",
        "disability", "disabled", "anabledd", "anabl", "difficulty", "difficulties", "anhawster", "anawsterau", "diagnosis",
        "psychologist", "seicolegydd", "therapist", "therapydd", "therapy", "therapi", "tribunal", "tribiwnlys", "dribiwnlys", "appeal", "apêl", "apelio",
        "advocacy", "eiriolaeth", "eirioli", "eiriolwr", "decision", "penderfyniad", "benderfyniad", "learner", "dysgwr", "ddysgwr",
        "child", "plentyn", "blentyn", "phlentyn", "health", "iechyd", "NHS", "GIG",
    };

    private static readonly char[] Between = [' ', ',', '.', ':', ';', '/', '(', ')', '’', '-', '–', '?'];

    /// <summary>The words of the glossary in a text, in its order.</summary>
    public static IEnumerable<string> In(string text) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(Words.Contains);
}

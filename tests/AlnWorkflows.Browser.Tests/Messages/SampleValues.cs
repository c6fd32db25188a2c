using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Browser.Tests.Messages;

/// <summary>Values as long and as odd as life gives them.</summary>
internal static class SampleValues
{
    public static Dictionary<string, BilingualText> Of(IEnumerable<Placeholder> placeholders) =>
        placeholders.ToDictionary(placeholder => placeholder.Key, placeholder => Value(placeholder.Key));

    public static Dictionary<string, FreeText> FreeText(IEnumerable<FreeTextPart> parts) =>
        parts.ToDictionary(part => part.Key, _ => new FreeText(
            "Mae’r dysgwr wedi gwneud cynnydd da wrth ddarllen gyda chymorth yr ysgol.\nByddwn yn parhau â’r grŵp darllen.",
            "The learner has made good progress in reading with the school’s support.\nWe will go on with the reading group."));

    private static BilingualText Value(string key) => key switch
    {
        "ref" => BilingualText.Same("K7M-2PQ4"),
        "init" => BilingualText.Same("GŴ"),
        "school" => new("Ysgol Gynradd Gymunedol Llanfihangel-y-Creuddyn", "Llanfihangel-y-Creuddyn Community Primary School"),
        "schoolContact" => BilingualText.Same("029 2018 0000, swyddfa@llanfihangel-y-creuddyn.ysgol.example"),
        "contact" => BilingualText.Same("Siân Prydderch-Evans, 029 2018 0000"),
        "la" => new("Cyngor Caerdydd", "Cardiff Council"),
        "duty" => new("Penderfynu a oes gan y dysgwr ADY", "Decide whether the learner has ALN"),
        "code" => BilingualText.Same("482 913"),
        "references" => BilingualText.Same("K7M-2PQ4\nR3X-9DVB"),
        "addressee" => BilingualText.Same("Mair Prydderch\n1 Stryd Fawr\nCaerdydd"),
        _ when key.EndsWith("Link", StringComparison.Ordinal) => BilingualText.Same($"https://aln.example.org/l/{new string('a', 90)}/{key}"),
        _ when key.EndsWith("By", StringComparison.Ordinal) || key.EndsWith("On", StringComparison.Ordinal) || key is "date" or "corrects" or "deadline" or "newDate" => new("1 Medi 2026", "1 September 2026"),
        _ => new($"{key} yn Gymraeg", $"{key} in English"),
    };
}

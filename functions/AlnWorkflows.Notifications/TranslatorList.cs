using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications;

/// <summary>The wording a translator has yet to proof: what we wrote ourselves.</summary>
public static class TranslatorList
{
    /// <summary>Writes each such text under its file, Welsh above English.</summary>
    public static void Print(TextWriter writer)
    {
        foreach (var file in OwnTexts().GroupBy(own => own.File, own => own.Text))
        {
            writer.WriteLine(file.Key);
            foreach (var text in file.Distinct())
                writer.WriteLine($"  cy: {text.Cy}{Environment.NewLine}  en: {text.En}{Environment.NewLine}");
        }
    }

    internal static IEnumerable<(string File, WordedText Text)> OwnTexts()
    {
        var shared = WordingSource.Common.Texts()
            .Where(text => text.Source == TextSource.Own)
            .Select(text => ("Wording/Common.json", text));
        return shared
            .Concat(Enum.GetValues<MessageKind>().SelectMany(kind => Own($"Wording/Messages/{kind}.json", WordingSource.Of(kind))))
            .Concat(Enum.GetValues<NoticeKind>().SelectMany(kind => Own($"Wording/Notices/{kind}.json", WordingSource.Of(kind))));
    }

    private static IEnumerable<(string File, WordedText Text)> Own(string file, StandardText text) =>
        text.Texts()
            .Where(worded => (worded.Source ?? text.Source) == TextSource.Own)
            .Select(worded => (file, worded));
}

using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>Puts a message's words into the frame every mail has.</summary>
internal sealed class MailComposer(Composer composer)
{
    public MailContent Compose(StandardText text) => new(
        Subject(text),
        Enum.GetValues<Language>().ToDictionary(language => language, language => composer.CommonText(Jump, language)),
        [.. composer.Languages.Select(language => Half(text, language))],
        Enum.GetValues<Language>().ToDictionary(language => language, SignOff),
        [.. composer.Languages.SelectMany(Footer)],
        composer.IsLargePrint);

    private string Jump => composer.Languages[0] == Language.Cy ? "englishBelow" : "welshBelow";

    private string Subject(StandardText text)
    {
        var title = string.Join(" / ", composer.Languages.Select(language => composer.Title(text, language)));
        var subject = text.TitleWithoutReference ? title : $"{composer.Value("ref", composer.Languages[0])}: {title}";
        return string.Concat(subject.Select(character => char.IsControl(character) ? ' ' : character));
    }

    private ComposedHalf Half(StandardText text, Language language)
    {
        var half = composer.Compose(text, language);
        return composer.IsForFamily ? half with { Blocks = [.. half.Blocks, composer.Common("genuine", language)] } : half;
    }

    private IReadOnlyList<string> SignOff(Language language) =>
        [composer.CommonText("signOff", language), composer.Value("school", language)];

    private IEnumerable<ComposedBlock> Footer(Language language)
    {
        string[] lines = composer.GreetsByFirstName
            ? ["automatic", "welcome", "privacyNotice", "otherFormats", "wrongPerson"]
            : ["automatic", "privacy", "welcome", "privacyNotice", "otherFormats", "wrongPerson"];
        return lines.Select(line => composer.Common(line, language));
    }
}

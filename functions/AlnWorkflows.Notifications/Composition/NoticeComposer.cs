using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>Puts a notice's words into the frame every notice has: letterhead, reference, date, sign-off, contact.</summary>
internal sealed class NoticeComposer(Composer composer)
{
    public NoticeContent Compose(StandardText text) => new(
        composer.Value("ref", composer.Languages[0]),
        [.. composer.Languages.Select((language, index) => Half(text, language, isFirst: index == 0))],
        composer.IsLargePrint);

    private NoticeHalf Half(StandardText text, Language language, bool isFirst)
    {
        var school = composer.Value("school", language);
        return new(
            composer.Compose(text, language),
            isFirst ? Jump(language) : null,
            school,
            composer.Value("schoolContact", NoticePart.BodyContact, language),
            composer.Has("addressee") ? composer.Value("addressee", language).ReplaceLineEndings("\n").Split('\n') : [],
            [composer.CommonText("reference", language), composer.CommonText("date", language)],
            composer.Has("corrects") ? composer.Common("corrects", language) : null,
            [composer.CommonText("signOff", language), composer.CommonText("onBehalf", language), school],
            composer.CommonText("contactHeading", language),
            [composer.CommonText("otherFormats", language), composer.CommonText("welcome", language)]);
    }

    private string Jump(Language first) =>
        first == Language.Cy ? composer.CommonText("englishBelow", Language.En) : composer.CommonText("welshBelow", Language.Cy);
}

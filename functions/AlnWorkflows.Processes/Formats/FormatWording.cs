using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Formats;

/// <summary>The forms in which people need what they are told, in words.</summary>
public static class FormatWording
{
    public static BilingualText Of(FormatNeed need) => need switch
    {
        FormatNeed.LargePrint => new("print bras", "large print"),
        FormatNeed.EasyRead => new("Hawdd ei Ddeall", "Easy Read"),
        FormatNeed.Bsl => new("Iaith Arwyddion Prydain (BSL)", "British Sign Language (BSL)"),
        FormatNeed.OtherLanguage => new("iaith arall", "another language"),
        FormatNeed.Braille => new("Braille", "braille"),
        FormatNeed.Audio => new("sain", "audio"),
        FormatNeed.TelephoneOnly => new("dros y ffôn yn unig", "by telephone only"),
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "A form without words."),
    };

    /// <summary>Some of a person's needs, after a colon.</summary>
    public static BilingualText List(Person person, IEnumerable<FormatNeed> needs)
    {
        var all = needs.Select(need => need == FormatNeed.OtherLanguage && person.OtherLanguage is { } language ? BilingualText.Same(language) : Of(need)).ToList();
        return new(string.Join(", ", all.Select(one => one.Cy)), string.Join(", ", all.Select(one => one.En)));
    }
}

namespace AlnWorkflows.Processes.Ports;

/// <summary>In what form a person needs what they are told.</summary>
public enum FormatNeed
{
    LargePrint,
    EasyRead,
    Bsl,

    /// <summary>A language besides Welsh and English: <see cref="Person.OtherLanguage"/>.</summary>
    OtherLanguage,
    Braille,
    Audio,

    /// <summary>No mail: they are rung. What the Act has given in writing is given on paper as well.</summary>
    TelephoneOnly,
}

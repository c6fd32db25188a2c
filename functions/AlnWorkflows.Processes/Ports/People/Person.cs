using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>A person as one body knows them. The same person id may stand in several bodies.</summary>
/// <param name="Language">What they chose; null until they were asked. Null is written to in both, Welsh first.</param>
/// <param name="Email">An address to write to; a notice needs <paramref name="NoticesByEmail"/> as well.</param>
/// <param name="NoticesByEmail">That they indicated willingness to get notices by e-mail (s.88(3) of the Act).</param>
/// <param name="Account">The account they sign in with; linked and unlinked by <see cref="IPeople"/> alone.</param>
/// <param name="AlnDays">The days of the week on which a member of staff works on additional learning needs; null is Monday to Friday.</param>
/// <param name="Absence">When they are next or now away.</param>
/// <param name="Job">What they do, for professionals: "Educational psychologist".</param>
/// <param name="Formats">In what forms they need what they are told; null for none besides the ordinary.</param>
/// <param name="OtherLanguage">Which language, where they need another than Welsh or English.</param>
/// <param name="EmailFailedOn">Since when mail to that address is known not to arrive; null where nothing is known against it.</param>
public sealed record Person(
    string BodyId,
    string PersonId,
    string FirstName,
    string Surname,
    IReadOnlyList<Role> Roles,
    Language? Language = null,
    DateOnly? LanguageAskedOn = null,
    string? Email = null,
    string? Phone = null,
    string? PostalAddress = null,
    string? Job = null,
    EmailWillingness? NoticesByEmail = null,
    EntraAccount? Account = null,
    IReadOnlyList<DayOfWeek>? AlnDays = null,
    Absence? Absence = null,
    DateOnly? EmailFailedOn = null,
    IReadOnlyList<FormatNeed>? Formats = null,
    string? OtherLanguage = null)
{
    public string FullName => $"{FirstName} {Surname}";

    /// <summary>Whether the Act lets a notice be given to them by e-mail, and they can be mailed.</summary>
    public bool TakesNoticesByEmail => NoticesByEmail is not null && !string.IsNullOrWhiteSpace(Email) && EmailFailedOn is null && !IsRungOnly;

    public bool IsRungOnly => Needs(FormatNeed.TelephoneOnly);

    /// <summary>The forms that neither a mail nor a printed page has: somebody gives it to them in those.</summary>
    public IReadOnlyList<FormatNeed> NeedsBySomebody =>
        [.. (Formats ?? []).Where(need => need is not (FormatNeed.LargePrint or FormatNeed.TelephoneOnly))];

    public bool Needs(FormatNeed need) => Formats?.Contains(need) == true;
}

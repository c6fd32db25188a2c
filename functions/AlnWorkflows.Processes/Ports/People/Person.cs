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
    DateOnly? EmailFailedOn = null)
{
    public string FullName => $"{FirstName} {Surname}";

    /// <summary>Whether the Act lets a notice be given to them by e-mail.</summary>
    public bool TakesNoticesByEmail => NoticesByEmail is not null && !string.IsNullOrWhiteSpace(Email) && EmailFailedOn is null;
}

using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>Reads the first school and its first person, or neither.</summary>
public static partial class FirstSchoolReader
{
    /// <summary>Whoever sets the service up does so for the school; they hand the roles on from the page of people.</summary>
    private static readonly Role[] FirstRoles = [Role.Administrator, Role.Alnco, Role.Headteacher];

    public static FirstSchool? Read(SettingsSection school, SettingsSection person)
    {
        if (!school.IsGiven && !person.IsGiven)
            return null;
        var body = School(school);
        var first = Person(person, body.BodyId);
        return new FirstSchool(body, first, Account(person));
    }

    private static Body School(SettingsSection school)
    {
        var authority = Authority(school);
        return new Body(
            Id(school),
            school.Flag("IsPupilReferralUnit", otherwise: false) ? BodyKind.PupilReferralUnit : BodyKind.MaintainedSchool,
            new BilingualText(school.RequiredText("NameCy", "the school's name in Welsh"), school.RequiredText("NameEn", "the school's name in English")),
            authority?.Id ?? "",
            authority?.Name ?? BilingualText.Same(""),
            Mailbox(school),
            school.RequiredText("Phone", "the number families know the school by"),
            Links(school.Below("Links")),
            school.Flag("EscalatesToAuthority", otherwise: false));
    }

    private static LocalAuthority? Authority(SettingsSection school)
    {
        var authorities = AuthorityCalendars.LoadEmbedded().Authorities;
        var known = string.Join(", ", authorities.Select(authority => authority.Id));
        if (school.RequiredText("Authority", $"the local authority that maintains the school, one of: {known}") is not { Length: > 0 } id)
            return null;
        var found = authorities.FirstOrDefault(authority => authority.Id == id);
        if (found is null)
            school.Report("Authority", $"'{id}' is not a Welsh local authority; give one of: {known}.");
        return found;
    }

    private static string Mailbox(SettingsSection school)
    {
        if (school.EmailAddress("Email") is { } address)
            return address;
        school.Report("Email", "is missing; give the mailbox that families may answer to.");
        return "";
    }

    private static BodyLinks Links(SettingsSection links)
    {
        var read = new BodyLinks(
            Page(links, "InformationAndAdvice", "information and advice (section 9 of the Act)"),
            Page(links, "Disagreements", "avoiding and resolving disagreements (section 68)"),
            Page(links, "Advocacy", "independent advocacy (section 69)"),
            Page(links, "Reconsideration", "asking the authority to reconsider (sections 26 and 27)"),
            Page(links, "Complaints", "the school's complaints procedure"),
            Page(links, "Privacy", "the school's privacy notice"));
        return read;
    }

    private static string Page(SettingsSection links, string key, string about)
    {
        if (links.Text(key) is null)
            links.Report(key, $"is missing; give the web page about {about}: every notice must point to it.");
        return links.Address(key)?.ToString() ?? "";
    }

    private static Person Person(SettingsSection person, string bodyId) => new(
        bodyId,
        Id(person),
        person.RequiredText("FirstName", "the first name of the person who sets the service up"),
        person.RequiredText("Surname", "that person's surname"),
        FirstRoles,
        ChosenLanguage(person),
        Email: person.EmailAddress("Email"));

    private static EntraAccount? Account(SettingsSection person)
    {
        var (tenant, user) = (person.Several<Guid>("Tenant", "an id (a GUID)"), person.Several<Guid>("ObjectId", "an id (a GUID)"));
        if (person.Text("Tenant") is null != person.Text("ObjectId") is null)
            person.Report("Tenant", $"and {person.NameOf("ObjectId")} go together; give both or neither.");
        return tenant is [var tenantId] && user is [var objectId] ? new EntraAccount(tenantId, objectId) : null;
    }

    private static Language? ChosenLanguage(SettingsSection person)
    {
        var code = person.Text("Language");
        if (code is not (null or "cy" or "en"))
            person.Report("Language", $"'{code}' is neither cy nor en.");
        return code switch { "cy" => Language.Cy, "en" => Language.En, _ => null };
    }

    private static string Id(SettingsSection section)
    {
        var id = section.RequiredText("Id", "an id of 3 to 41 small letters, digits and hyphens");
        if (id.Length > 0 && !ValidId().IsMatch(id))
            section.Report("Id", $"'{id}' is not an id: 3 to 41 small letters, digits and hyphens, a letter or digit first.");
        return id;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{2,40}$")]
    private static partial Regex ValidId();
}

using System.Net.Mail;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.People;

/// <summary>What is known of a member of staff, as a form.</summary>
internal static class PeopleForm
{
    private static readonly FormOption[] Languages =
    [
        new("cy", CommonWording.Welsh),
        new("en", CommonWording.English),
        new("unknown", ContactWording.NotAskedYet),
    ];

    /// <param name="person">Null where somebody is added.</param>
    public static Form For(Body body, Person? person)
    {
        var title = person is null ? PeopleWording.Add : PeopleWording.Details.With(BilingualText.Same(person.FullName));
        return new Form("staff", title, [new FormSection("staff", title, [.. Fields(body)], PeopleWording.Recorded)], Check);
    }

    public static FormValues Values(Person person) => new(new Dictionary<string, string>
    {
        ["firstName"] = person.FirstName,
        ["surname"] = person.Surname,
        ["roles"] = string.Join(',', person.Roles),
        ["email"] = person.Email ?? "",
        ["language"] = person.Language switch { Language.Cy => "cy", Language.En => "en", _ => "unknown" },
    });

    /// <summary>The person with the answers; what they are beside staff stays.</summary>
    public static Person Changed(Person person, Body body, FormValues values, DateOnly today)
    {
        var lawful = StaffRoles.Of(body.Kind);
        var language = values["language"] switch { "cy" => Language.Cy, "en" => (Language?)Language.En, _ => null };
        return person with
        {
            FirstName = values["firstName"],
            Surname = values["surname"],
            Roles = [.. values.Checked("roles").Select(Enum.Parse<Role>), .. person.Roles.Where(role => !lawful.Contains(role))],
            Email = values.Has("email") ? values["email"] : null,
            Language = language,
            LanguageAskedOn = language == person.Language ? person.LanguageAskedOn : language is null ? null : today,
        };
    }

    private static IEnumerable<FormField> Fields(Body body) =>
    [
        new("firstName", FieldKind.ShortText, PeopleWording.FirstName),
        new("surname", FieldKind.ShortText, PeopleWording.Surname),
        new("roles", FieldKind.Checks, PeopleWording.WhichRoles, Options: [.. StaffRoles.Of(body.Kind).Select(role => new FormOption($"{role}", RoleNames.Of(role)))]),
        new("email", FieldKind.ShortText, ContactWording.Email, PeopleWording.EmailHint, Required: false),
        new("language", FieldKind.Choice, ContactWording.WhichLanguage, Options: Languages),
    ];

    private static IEnumerable<Problem> Check(FormValues values)
    {
        if (values.Has("email") && !(MailAddress.TryCreate(values["email"], out var address) && address.Address == values["email"]))
            yield return new Problem(ErrorCodes.NotAnEmail, "email");
    }
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Tests;

/// <summary>Two schools, their authority, and the people of each.</summary>
internal static class Seed
{
    public const string School = "ysgol-y-bryn";
    public const string OtherSchool = "ysgol-y-cwm";
    public const string Authority = "cardiff";
    public const string Alnco = "person-alnco";
    public const string Head = "person-head";
    public const string Teacher = "person-teacher";
    public const string Governor = "person-governor";
    public const string Administrator = "person-admin";
    public const string Engineer = "person-engineer";
    public const string SecondAdministrator = "person-second-admin";
    public const string OtherAlnco = "person-other-alnco";

    private static readonly BilingualText AuthorityName = new("Caerdydd", "Cardiff");

    public static async Task LayAsync(IServiceProvider services)
    {
        var bodies = services.GetRequiredService<IBodies>();
        await bodies.SaveAsync(Body(School, BodyKind.MaintainedSchool, new("Ysgol y Bryn", "Bryn School")));
        await bodies.SaveAsync(Body(OtherSchool, BodyKind.MaintainedSchool, new("Ysgol y Cwm", "Cwm School")));
        await bodies.SaveAsync(Body(Authority, BodyKind.LocalAuthority, AuthorityName));
        var people = services.GetRequiredService<IPeople>();
        foreach (var person in Staff())
            await people.SaveAsync(person, null);
    }

    private static Body Body(string id, BodyKind kind, BilingualText name) => new(
        id, kind, name, Authority, AuthorityName, $"{id}@example.org", "029 2000 0000",
        new BodyLinks("https://a.example/i", "https://a.example/d", "https://a.example/e", "https://a.example/r", "https://a.example/c", "https://a.example/p"));

    private static IEnumerable<Person> Staff() =>
    [
        Of(School, Alnco, "Siân", "Evans", Role.Alnco),
        Of(School, Head, "Huw", "Pryce", Role.Headteacher),
        Of(School, Teacher, "Ffion", "Harries", Role.Teacher),
        Of(School, Governor, "Llŷr", "Pritchard", Role.LinkGovernor),
        Of(School, Administrator, "Nia", "Parry", Role.Administrator),
        Of(School, Engineer, "Iwan", "Price", Role.Engineer),
        Of(School, SecondAdministrator, "Aled", "Morris", Role.Administrator),
        Of(OtherSchool, OtherAlnco, "Rhodri", "Vaughan", Role.Alnco),
        Of(Authority, "person-officer", "Meinir", "Thomas", Role.LaOfficer),
    ];

    private static Person Of(string body, string id, string first, string surname, params Role[] roles) =>
        new(body, id, first, surname, roles, null, null, $"{id}@example.org");
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The sign-in page, and what people are.</summary>
internal static class SigningWording
{
    public static BilingualText ChooseWhoYouAre { get; } = new("Dewiswch pwy ydych chi", "Choose who you are");

    public static BilingualText DevelopmentOnly { get; } = new(
        "Dim ond wrth ddatblygu ac arddangos y gellir mewngofnodi fel hyn. Nid oes cyfrinair.",
        "This way of signing in exists only for development and demonstration. There is no password.");

    public static BilingualText ChooseSomebody { get; } = new("pwy ydych chi", "who you are");

    public static BilingualText NotHere { get; } = new(
        "Ni ellir mewngofnodi yma. Defnyddiwch gyfrif eich sefydliad.", "You cannot sign in here. Use your organisation’s account.");

    public static BilingualText NobodyYet { get; } = new(
        "Nid oes neb i’w ddewis eto: nid oes ysgol wedi’i sefydlu. Dechreuwch y gwasanaeth gyda --demo i gael ysgol arddangos.",
        "There is nobody to choose yet: no school has been set up. Start the service with --demo for a demonstration school.");

    public static BilingualText NotInvited { get; } = new("Nid ydych wedi’ch gwahodd eto", "You have not been invited yet");

    public static BilingualText SignedInWith { get; } = new("Rydych wedi mewngofnodi â’r cyfrif {0}.", "You are signed in with the account {0}.");

    public static BilingualText AskForInvitation { get; } = new(
        "Rydym yn adnabod eich cyfrif ond nid ydych wedi’ch gwahodd eto. Gofynnwch i weinyddwr y gwasanaeth yn eich sefydliad.",
        "We know your account but you have not been invited yet. Ask the administrator of the service at your organisation.");

    public static BilingualText OpenInvitation { get; } = new(
        "Os cawsoch wahoddiad, agorwch y ddolen yn y neges.", "If you got an invitation, open the link in the message.");

    public static BilingualText AnotherAccount { get; } = new("Mewngofnodi â chyfrif arall", "Sign in with another account");

    public static BilingualText NameAndRoles { get; } = new("{0}: {1}", "{0}, {1}");

    public static BilingualText Of(Role role) => role switch
    {
        Role.Alnco => new("CADY", "ALNCo"),
        Role.Coordinator => new("cydlynydd", "co-ordinator"),
        Role.Headteacher => new("pennaeth", "headteacher"),
        Role.Teacher => new("athro neu athrawes", "teacher"),
        Role.LinkGovernor => new("llywodraethwr cyswllt", "link governor"),
        Role.LaOfficer => new("swyddog awdurdod lleol", "local authority officer"),
        Role.Administrator => new("gweinyddwr", "administrator"),
        Role.Engineer => new("peiriannydd", "engineer"),
        Role.Family => new("teulu", "family"),
        Role.Professional => new("gweithiwr proffesiynol", "professional"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without words."),
    };
}

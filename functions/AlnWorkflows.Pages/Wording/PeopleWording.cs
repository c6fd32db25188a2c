using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A body's staff, their accounts and invitations.</summary>
internal static class PeopleWording
{
    public static BilingualText People { get; } = new("Staff a chyfrifon", "Staff and accounts");
    public static BilingualText PeopleOf { get; } = new("Staff a chyfrifon: {0}", "Staff and accounts: {0}");
    public static BilingualText Name { get; } = new("Enw", "Name");
    public static BilingualText Roles { get; } = new("Rolau", "Roles");
    public static BilingualText Account { get; } = new("Cyfrif", "Account");
    public static BilingualText Linked { get; } = new("Wedi’i gysylltu", "Linked");
    public static BilingualText NotLinked { get; } = new("Heb ei gysylltu", "Not linked");
    public static BilingualText Add { get; } = new("Ychwanegu aelod o staff", "Add a member of staff");
    public static BilingualText Details { get; } = new("Manylion: {0}", "Details: {0}");
    public static BilingualText Recorded { get; } = new("Mae pob newid yn cael ei gofnodi gyda’ch enw.", "Every change is recorded with your name.");
    public static BilingualText FirstName { get; } = new("Enw cyntaf", "First name");
    public static BilingualText Surname { get; } = new("Cyfenw", "Surname");
    public static BilingualText WhichRoles { get; } = new("Beth yw rolau’r person?", "What are the person’s roles?");
    public static BilingualText EmailHint { get; } = new("I’r cyfeiriad hwn yr anfonir y gwahoddiad i fewngofnodi", "The invitation to sign in goes to this address");
    public static BilingualText Invite { get; } = new("Anfon gwahoddiad: {0}", "Send an invitation: {0}");
    public static BilingualText Unlink { get; } = new("Datgysylltu’r cyfrif: {0}", "Unlink the account: {0}");
    public static BilingualText Invited { get; } = new("Mae gwahoddiad wedi’i anfon.", "An invitation has been sent.");
    public static BilingualText Unlinked { get; } = new("Mae’r cyfrif wedi’i ddatgysylltu.", "The account has been unlinked.");

    public static BilingualText OnlyBehindEntra { get; } = new(
        "Dim ond lle mae pobl yn mewngofnodi â Microsoft Entra ID y cysylltir cyfrifon. Nid oes angen hynny yma.",
        "Accounts are linked only where people sign in with Microsoft Entra ID. That is not needed here.");

    public static BilingualText Invitation { get; } = new("Gwahoddiad", "Invitation");
    public static BilingualText InvitationFor { get; } = new("Gwahoddiad i {0}", "An invitation for {0}");
    public static BilingualText At { get; } = new("{0}. Rolau: {1}", "{0}. Roles: {1}");

    public static BilingualText IfThisIsYou { get; } = new(
        "Os mai chi yw’r person hwn, cysylltwch y cyfrif rydych wedi mewngofnodi ag ef. O hynny ymlaen byddwch yn mewngofnodi â’r cyfrif hwnnw.",
        "If you are this person, link the account you are signed in with. From then on you sign in with that account.");

    public static BilingualText Accept { get; } = new("Cysylltu fy nghyfrif", "Link my account");

    public static BilingualText OtherOrganisation { get; } = new(
        "Nid yw’r gwasanaeth yn derbyn cyfrifon y sefydliad hwn. Mewngofnodwch â’r cyfrif a gawsoch gan eich ysgol, eich coleg neu’ch awdurdod lleol.",
        "The service does not take accounts of this organisation. Sign in with the account that your school, college or local authority gave you.");

    public static BilingualText AskAgain { get; } = new(
        "Mae’r gwahoddiad wedi’i ddefnyddio, wedi dod i ben neu wedi’i ddisodli. Gofynnwch i weinyddwr y gwasanaeth am un newydd.",
        "The invitation has been used, has expired or was replaced. Ask the administrator of the service for a new one.");
}

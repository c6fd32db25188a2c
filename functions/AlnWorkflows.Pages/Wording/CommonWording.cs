using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Words that stand on every page: frame, buttons, errors, states of nothing.</summary>
internal static class CommonWording
{
    public static BilingualText Service { get; } = new("Achosion ADY", "ALN cases");
    public static BilingualText SkipToMain { get; } = new("Neidio i’r prif gynnwys", "Skip to main content");
    public static BilingualText LanguageNavigation { get; } = new("Dewis iaith", "Choose language");
    public static BilingualText Navigation { get; } = new("Dewislen", "Menu");
    public static BilingualText FooterNavigation { get; } = new("Am y gwasanaeth hwn", "About this service");
    public static BilingualText Home { get; } = new("Hafan", "Home");
    public static BilingualText Cases { get; } = new("Achosion", "Cases");
    public static BilingualText Duties { get; } = new("Dyletswyddau", "Duties");
    public static BilingualText Calendar { get; } = new("Calendr yr ysgol", "School calendar");
    public static BilingualText Mailbox { get; } = new("Blwch post", "Mailbox");
    public static BilingualText DemonstrationClock { get; } = new("Y cloc", "The clock");
    public static BilingualText SignIn { get; } = new("Mewngofnodi", "Sign in");
    public static BilingualText SignOut { get; } = new("Allgofnodi", "Sign out");
    public static BilingualText SignedInAs { get; } = new("Wedi mewngofnodi: {0}", "Signed in: {0}");
    public static BilingualText TodayLabel { get; } = new("Heddiw", "Today");
    public static BilingualText Privacy { get; } = new("Preifatrwydd", "Privacy");
    public static BilingualText Accessibility { get; } = new("Datganiad hygyrchedd", "Accessibility statement");
    public static BilingualText Cookies { get; } = new("Cwcis", "Cookies");
    public static BilingualText Back { get; } = new("Yn ôl", "Back");
    public static BilingualText WayBack { get; } = new("Y ffordd yn ôl", "The way back");
    public static BilingualText Continue { get; } = new("Parhau", "Continue");
    public static BilingualText Save { get; } = new("Cadw", "Save");
    public static BilingualText SaveForLater { get; } = new("Cadw a dod yn ôl yn hwyrach", "Save and come back later");
    public static BilingualText Change { get; } = new("Newid", "Change");
    public static BilingualText Download { get; } = new("Lawrlwytho", "Download");
    public static BilingualText Next { get; } = new("Nesaf", "Next");
    public static BilingualText CheckYourAnswers { get; } = new("Gwirio eich atebion", "Check your answers");
    public static BilingualText ThereIsAProblem { get; } = new("Mae problem wedi codi", "There is a problem");
    public static BilingualText Error { get; } = new("Gwall:", "Error:");
    public static BilingualText Success { get; } = new("Llwyddiant", "Success");
    public static BilingualText Important { get; } = new("Pwysig", "Important");
    public static BilingualText Warning { get; } = new("Rhybudd", "Warning");
    public static BilingualText Optional { get; } = new("(dewisol)", "(optional)");
    public static BilingualText Day { get; } = new("Diwrnod", "Day");
    public static BilingualText Month { get; } = new("Mis", "Month");
    public static BilingualText Year { get; } = new("Blwyddyn", "Year");
    public static BilingualText Yes { get; } = new("Ie", "Yes");
    public static BilingualText No { get; } = new("Na", "No");
    public static BilingualText Welsh { get; } = new("Cymraeg", "Welsh");
    public static BilingualText English { get; } = new("Saesneg", "English");
    public static BilingualText InWelsh { get; } = new("Yn Gymraeg", "In Welsh");
    public static BilingualText InEnglish { get; } = new("Yn Saesneg", "In English");
    public static BilingualText NotAnswered { get; } = new("Heb ei ateb", "Not answered");
    public static BilingualText TheService { get; } = new("Y gwasanaeth", "The service");
    public static BilingualText Date { get; } = new("Dyddiad", "Date");
    public static BilingualText NotKnown { get; } = new("Ddim yn hysbys", "Not known");
    public static BilingualText NextPage { get; } = new("Y dudalen nesaf", "Next page");
    public static BilingualText OpensTable { get; } = new("Yr un peth fel tabl", "The same as a table");
}

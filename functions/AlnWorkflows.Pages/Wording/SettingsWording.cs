using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What a school itself decides about how the service works for it.</summary>
internal static class SettingsWording
{
    public static BilingualText Heading { get; } = new("Dewisiadau’r ysgol", "The school’s settings");
    public static BilingualText Guidance { get; } = new(
        "Mae pob newid yn cael ei gofnodi gyda’ch enw.", "Every change is recorded with your name.");
    public static BilingualText FirstLook { get; } = new("A ddylai’r ysgol gael golwg gyntaf ar bob CDU ar ôl mis?", "Should the school take a first look at each IDP after a month?");
    public static BilingualText FirstLookHint { get; } = new(
        "Arfer lleol yw hyn: nid yw’r gyfraith yn gofyn amdano. Tasg i’r CADY yw, nid adolygiad.",
        "This is local practice: the law does not ask for it. It is a task for the ALNCo, not a review.");
    public static BilingualText Escalation { get; } = new(
        "A ydych wedi cytuno â’r awdurdod lleol y dywedir wrtho am ddyletswyddau sydd ddeg diwrnod ysgol yn hwyr?",
        "Have you agreed with the local authority that it is told of duties ten school days late?");
    public static BilingualText EscalationHint { get; } = new(
        "Dim ond cyfeirnod yr achos a’r ddyletswydd sy’n mynd, yng nghrynodeb wythnosol yr awdurdod. Y pennaeth sy’n penderfynu hyn.",
        "Only the reference of the case and the duty go, in the authority’s weekly digest. The headteacher decides this.");
    public static BilingualText HeadDecides { get; } = new("Y pennaeth sy’n penderfynu a ddywedir wrth yr awdurdod lleol: {0}", "The headteacher decides whether the local authority is told: {0}");
    public static BilingualText Told { get; } = new("Dywedir wrtho", "It is told");
    public static BilingualText NotTold { get; } = new("Ni ddywedir wrtho", "It is not told");
    public static BilingualText Saved { get; } = new("Mae dewisiadau’r ysgol wedi’u cadw.", "The school’s settings are saved.");
    public static BilingualText Changes { get; } = new("Pwy a newidiodd beth", "Who changed what");
}

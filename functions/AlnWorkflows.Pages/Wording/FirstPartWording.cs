using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What goes into sections 1A and 1B of a plan.</summary>
internal static class FirstPartWording
{
    public static BilingualText Heading { get; } = new("Beth sy’n mynd i 1A ac 1B", "What goes into 1A and 1B");
    public static BilingualText Guidance { get; } = new(
        "Copïwch neu argraffwch hyn i ffurflen yr awdurdod ei hun. Nid yw’r gwasanaeth yn newid y ffurflen. Daw cynnwys 1A ac 1B o ffynhonnell eilaidd (S) am y Cod: gwiriwch ef yn erbyn y ffurflen.",
        "Copy or print this into the authority’s own form. The service does not edit the form. What 1A and 1B contain comes from a secondary source (S) about the Code: check it against the form.");
    public static BilingualText Missing { get; } = new("Nid yw’r achos yn gwybod:", "The case does not know:");
    public static BilingualText ToFillIn { get; } = new("I’w lenwi", "To be filled in");
    public static BilingualText SectionA { get; } = new("1A Gwybodaeth fywgraffyddol a gweinyddol", "1A Biographical and administrative information");
    public static BilingualText SectionB { get; } = new("1B Cysylltiadau", "1B Contacts");
    public static BilingualText Name { get; } = new("Enw", "Name");
    public static BilingualText Address { get; } = new("Cyfeiriad", "Address");
    public static BilingualText AddressOf { get; } = new("{0} (cyfeiriad {1})", "{0} (address of {1})");
    public static BilingualText PreferredLanguage { get; } = new("Dewis iaith", "Language preference");
    public static BilingualText School { get; } = new("Ysgol", "School");
    public static BilingualText Authority { get; } = new("Awdurdod lleol", "Local authority");
    public static BilingualText LookedAfter { get; } = new("A yw’n derbyn gofal gan awdurdod lleol?", "Looked after by a local authority?");
    public static BilingualText IsLookedAfter { get; } = new("Ydy", "Yes");
    public static BilingualText IsNotLookedAfter { get; } = new("Nac ydy", "No");
    public static BilingualText MaintainedBy { get; } = new("Pwy sy’n cynnal y CDU", "Who maintains the IDP");
    public static BilingualText GoverningBody { get; } = new("Corff llywodraethu {0}", "The governing body of {0}");
    public static BilingualText FirstGiven { get; } = new("Y dyddiad y rhoddwyd copi am y tro cyntaf", "Date on which a copy was first given");
    public static BilingualText ReviewBy { get; } = new("I’w adolygu erbyn", "To be reviewed by");
    public static BilingualText Coordinator { get; } = new("Cydlynydd y CDU", "IDP co-ordinator");
    public static BilingualText ReachOf { get; } = new("Sut i gysylltu â {0}", "How to reach {0}");
    public static BilingualText Contributed { get; } = new("{0} (wedi cyfrannu at y CDU)", "{0} (contributed to the IDP)");
    public static BilingualText NotWrittenTo { get; } = new("{0} (dim negeseuon i’r person hwn)", "{0} (no messages to this person)");
}

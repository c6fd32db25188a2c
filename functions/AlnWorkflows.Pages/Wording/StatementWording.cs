using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The statements on privacy, cookies and accessibility.</summary>
internal static class StatementWording
{
    public static IReadOnlyList<BilingualText> Privacy { get; } =
    [
        new(
            "Yr ysgol neu’r awdurdod lleol sy’n berchen ar achos yw rheolydd y data personol sydd ynddo. Mae ei hysbysiad preifatrwydd ei hun yn gymwys, ac mae dolen iddo ym mhob hysbysiad a roddir.",
            "The school or local authority that owns a case is the controller of the personal data in it. Its own privacy notice applies, and every notice that is given links to it."),
        new(
            "Mae’r gwasanaeth hwn yn cadw’r hyn sydd ei angen i gyflawni dyletswyddau Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018: pwy yw’r dysgwr a’r bobl o’i gwmpas, beth a wnaed, gan bwy a phryd, a’r dogfennau a roddwyd.",
            "This service keeps what is needed to meet the duties of the Additional Learning Needs and Education Tribunal (Wales) Act 2018: who the learner and the people around them are, what was done, by whom and when, and the documents that were given."),
        new(
            "Nid yw negeseuon e-bost yn cynnwys enw plentyn nac yn dweud bod gan blentyn anghenion. Dim ond drwy ddolen a chod y gellir darllen hysbysiad neu gynllun.",
            "E-mails carry no child’s name and do not say that a child has needs. A notice or plan can be read only by a link and a code."),
        new(
            "I weld, cywiro neu holi am yr hyn a gedwir amdanoch, cysylltwch â’r ysgol.",
            "To see, correct or ask about what is kept about you, contact the school."),
    ];

    public static IReadOnlyList<BilingualText> Cookies { get; } =
    [
        new(
            "Dim ond cwcis hanfodol a ddefnyddir. Nid oes cwcis dadansoddeg na hysbysebu.",
            "Only essential cookies are used. There are no analytics or advertising cookies."),
        new("aln-lang: yr iaith a ddewiswyd gennych, am flwyddyn.", "aln-lang: the language you chose, for a year."),
        new("aln-form: yn diogelu’r ffurflenni a anfonwch, nes i chi gau’r porwr.", "aln-form: protects the forms you send, until you close the browser."),
        new("aln-person: pwy a ddewiswyd wrth ddatblygu neu arddangos, am 12 awr.", "aln-person: who was chosen in development or demonstration, for 12 hours."),
        new("aln-link: yn cofio bod cod dolen wedi’i roi, am 30 munud.", "aln-link: remembers that a link’s code was given, for 30 minutes."),
    ];

    public static IReadOnlyList<BilingualText> Accessibility { get; } =
    [
        new(
            "Nod y gwasanaeth yw bodloni Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2, lefel AA, yn Gymraeg ac yn Saesneg. Nid oes angen sgriptiau i’w ddefnyddio.",
            "The service aims to meet the Web Content Accessibility Guidelines, version 2.2, level AA, in Welsh and in English. No scripts are needed to use it."),
        new(
            "Caiff pob tudalen ei gwirio’n awtomatig yn y ddwy iaith. Nid yw wedi’i harchwilio eto gan bobl sy’n defnyddio technoleg gynorthwyol.",
            "Every page is checked automatically in both languages. It has not yet been examined by people who use assistive technology."),
        new(
            "Efallai na fydd cynlluniau a uwchlwythir gan ysgolion (PDF neu Word) yn gwbl hygyrch. Gofynnwch i’r ysgol am ffurf arall.",
            "Plans uploaded by schools (PDF or Word) may not be fully accessible. Ask the school for another format."),
        new(
            "Os cewch anhawster, dywedwch wrth yr ysgol sy’n defnyddio’r gwasanaeth.",
            "If you have difficulty, tell the school that uses the service."),
    ];
}

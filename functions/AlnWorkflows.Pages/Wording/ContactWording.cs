using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A contact and how they may be reached.</summary>
internal static class ContactWording
{
    public static BilingualText ReachedBy { get; } = new("Sut i roi hysbysiad", "How to give a notice");
    public static BilingualText NoMessages { get; } = new("Dim negeseuon i’r person hwn", "No messages to this person");
    public static BilingualText ByEmail { get; } = new("Drwy e-bost (gofynnwyd ar {0})", "By e-mail (asked on {0})");
    public static BilingualText OnPaper { get; } = new("Ar bapur", "On paper");
    public static BilingualText Saved { get; } = new("Mae’r manylion wedi’u cadw.", "The details are saved.");
    public static BilingualText Heading { get; } = new("Manylion cyswllt: {0}", "Contact details: {0}");
    public static BilingualText Guidance { get; } = new(
        "Mae pob newid yn cael ei gofnodi gyda’ch enw. Mae’n effeithio ar negeseuon nad ydynt wedi gadael eto.",
        "Every change is recorded with your name. It affects messages that have not left yet.");
    public static BilingualText WhichLanguage { get; } = new("Ym mha iaith yr hoffai’r person i ni gysylltu?", "Which language would the person like us to use?");
    public static BilingualText NotAskedYet { get; } = new("Heb ofyn eto", "Not asked yet");
    public static BilingualText LanguageAskedOn { get; } = new("Ar ba ddyddiad y gofynnwyd am iaith?", "On what date were they asked about language?");
    public static BilingualText Email { get; } = new("Cyfeiriad e-bost", "Email address");
    public static BilingualText Phone { get; } = new("Rhif ffôn", "Phone number");
    public static BilingualText Address { get; } = new("Cyfeiriad post", "Postal address");
    public static BilingualText Formats { get; } = new("Ym mha fformat y mae angen yr wybodaeth ar y person?", "In what format does the person need information?");
    public static BilingualText FormatsHint { get; } = new(
        "Mae’r gwasanaeth yn anfon print bras ei hun. Mae’r gweddill yn dod yn dasg i rywun; mae’r hysbysiad ysgrifenedig yn mynd hefyd. Nid oes e-bost yn mynd at neb sydd ‘dros y ffôn yn unig’.",
        "The service sends large print itself. The rest becomes a task for somebody; the written notice goes as well. No e-mail goes to anybody who is ‘by telephone only’.");
    public static BilingualText OtherLanguage { get; } = new("Pa iaith?", "Which language?");
    public static BilingualText Needs { get; } = new("{0}. Fformat: {1}", "{0}. Format: {1}");
    public static BilingualText Willing { get; } = new("A yw’r person wedi cytuno i gael hysbysiadau drwy e-bost?", "Has the person agreed to get notices by e-mail?");
    public static BilingualText WillingHint { get; } = new("Adran 88(3) o’r Ddeddf: dim ond os dywedodd y person hynny a rhoi cyfeiriad", "Section 88(3) of the Act: only if the person said so and gave an address");
    public static BilingualText AskedBy { get; } = new("Pwy ofynnodd?", "Who asked?");
    public static BilingualText AskedOn { get; } = new("Pryd y gofynnwyd?", "When were they asked?");
    public static BilingualText NoMessagesQuestion { get; } = new("A ddylai’r gwasanaeth beidio ag ysgrifennu at y person hwn?", "Should the service not write to this person?");
    public static BilingualText NoMessagesHint { get; } = new("Bydd hysbysiadau’n cael eu rhoi ar bapur gan yr ysgol", "Notices will be given on paper by the school");
    public static BilingualText CanUnderstand { get; } = new("A all y dysgwr ddeall yr hyn y mae’n rhaid dweud wrtho?", "Can the learner understand what they must be told?");
    public static BilingualText CanUnderstandHint { get; } = new("Adran 84 o’r Ddeddf. Dyfarniad person a enwir yw hwn.", "Section 84 of the Act. This is a named person’s judgement.");
    public static BilingualText Understands { get; } = new("Gall y dysgwr ddeall", "The learner can understand");
    public static BilingualText DoesNotUnderstand { get; } = new("Ni all y dysgwr ddeall", "The learner cannot understand");
    public static BilingualText NotSaidYet { get; } = new("Nid oes neb wedi dweud eto", "Nobody has said yet");

    /// <summary>How a notice is given to somebody, and in what form.</summary>
    public static BilingualText Reach(CaseContact contact, Person person) => person.Formats is { Count: > 0 } formats
        ? Needs.With(Means(contact, person), FormatWording.List(person, formats))
        : Means(contact, person);

    private static BilingualText Means(CaseContact contact, Person person)
    {
        if (contact.NoMessages)
            return NoMessages;
        return person.TakesNoticesByEmail ? ByEmail.With(BilingualDate.Date(person.NoticesByEmail!.AskedOn)) : OnPaper;
    }
}

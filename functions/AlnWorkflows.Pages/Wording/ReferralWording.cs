using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Referrals;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A referral to the local authority and its pack.</summary>
internal static class ReferralWording
{
    public static BilingualText Heading { get; } = new("Atgyfeiriad i’r awdurdod lleol", "Referral to the local authority");
    public static BilingualText Learner { get; } = new("Dysgwr", "Learner");
    public static BilingualText BornOn { get; } = new("Dyddiad geni", "Date of birth");
    public static BilingualText School { get; } = new("Ysgol", "School");
    public static BilingualText Authority { get; } = new("Awdurdod lleol", "Local authority");
    public static BilingualText ReceivedOn { get; } = new("Daeth i law’r awdurdod", "The authority received it");
    public static BilingualText NotReceived { get; } = new("Nid yw’r awdurdod wedi dweud hynny eto", "The authority has not said so yet");
    public static BilingualText DecidesBy { get; } = new("Diwrnod olaf yr awdurdod ar gyfer penderfynu", "The authority’s last day for deciding");
    public static BilingualText TwelveWeeks { get; } = new(
        "{0}: 12 wythnos o’r diwrnod y daeth i law (adrannau 13 a 14; y Cod, paragraffau 11.17 ac 11.24; ffynhonnell eilaidd, heb ei gwirio yn y Cod)",
        "{0}: 12 weeks from the day it was received (sections 13 and 14; the Code, paragraphs 11.17 and 11.24; from a secondary source, not checked in the Code)");
    public static BilingualText FromConsent { get; } = new(
        "Yn achos person ifanc, mae cyfnod yr awdurdod yn dechrau â’i gydsyniad i benderfyniad yr awdurdod: ni ellir enwi dyddiad yma.",
        "For a young person the authority’s period starts with their consent to its decision: no date can be named here.");
    public static BilingualText WhenReceived { get; } = new("Fe’i henwir unwaith y bydd y diwrnod y daeth i law wedi’i gofnodi.", "It is named once the day of receipt is recorded.");
    public static BilingualText Interim { get; } = new(
        "Hyd nes y rhoddir CDU, rhaid i’r ysgol gymryd pob cam rhesymol i sicrhau’r ddarpariaeth sydd ei hangen ar ddisgybl ag ADY (adran 47).",
        "Until an IDP is given, the school must take all reasonable steps to secure the provision that a pupil with ALN needs (section 47).");
    public static BilingualText GiveAnswer { get; } = new("Ateb yr atgyfeiriad", "Answer the referral");
    public static BilingualText RecordAnswer { get; } = new("Cofnodi ateb yr awdurdod", "Record the authority’s answer");
    public static BilingualText TakenBack { get; } = new("Mae’r ysgol wedi tynnu’r atgyfeiriad hwn yn ôl, a bydd yn penderfynu eto.", "The school has taken this referral back, and will decide again.");
    public static BilingualText Version { get; } = new("Fersiwn {0}, {1}", "Version {0}, {1}");
    public static BilingualText Grounds { get; } = new("Y seiliau (adran 12(2)(a))", "The grounds (section 12(2)(a))");
    public static BilingualText Replies { get; } = new("Atebion i’r pwyntiau na dderbyniwyd", "Answers to the points that were not accepted");
    public static BilingualText Evidence { get; } = new("Y dystiolaeth yn y pecyn:", "The evidence in the pack:");
    public static BilingualText Contents { get; } = new("Beth sydd yn y pecyn", "What is in the pack");
    public static BilingualText Answers { get; } = new("Ateb yr awdurdod lleol", "The local authority’s answer");
    public static BilingualText Failed { get; } = new("Ni dderbyniwyd: {0}", "Not accepted: {0}");
    public static BilingualText Ground { get; } = new("Sail: {0}", "Ground: {0}");
    public static BilingualText Change { get; } = new("Beth fyddai’n newid yr ateb: {0}", "What would change the answer: {0}");
    public static BilingualText ReadPack { get; } = new("Darllen y pecyn a’r atebion", "Read the pack and the answers");
    public static BilingualText Waiting { get; } = new("Yn aros am ateb", "Waiting for reply");
    public static BilingualText Over { get; } = new("Daeth i ben heb ateb", "Ended without an answer");

    public static BilingualText Of(string answer) => answer switch
    {
        ReferralCodes.Received => new("Wedi dod i law", "Received"),
        ReferralCodes.Accepted => new("Derbyniwyd", "Accepted"),
        ReferralCodes.Refused => new("Gwrthodwyd", "Refused"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer without words."),
    };

    /// <summary>How a version of the pack stands.</summary>
    public static BilingualText StateOf(PackVersion version) => version switch
    {
        { Accepted: not null } => Of(ReferralCodes.Accepted),
        { Refused: not null } => Of(ReferralCodes.Refused),
        { IsOver: true } => Over,
        _ => Waiting,
    };

    public static string TagOf(PackVersion version) => version switch
    {
        { Accepted: not null } => "govuk-tag--green",
        { Refused: not null } => "govuk-tag--red",
        { IsOver: true } => "govuk-tag--grey",
        _ => "govuk-tag--blue",
    };
}

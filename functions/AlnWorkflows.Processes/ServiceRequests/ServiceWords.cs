using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>The standing words of a request for a service.</summary>
public static class ServiceWords
{
    public static BilingualText Title { get; } = new("Gofyn am wasanaeth i’r dysgwr", "Ask for a service for the learner");

    public static BilingualText NoClock { get; } = new BilingualText(
        "Cais yr ysgol ei hun yw hwn: nid oes cloc statudol yn rhedeg, ac nid oes gan yr ysgol bŵer i fynnu gwasanaeth. Arfer lleol yw atgoffa: ar ôl pob {0} diwrnod ysgol heb ateb, hyd at {1} gwaith.",
        "This is the school’s own request: no statutory clock is running, and the school has no power to require a service. Reminding is local practice: after every {0} school days without an answer, up to {1} times.")
        .With(BilingualText.Same(ServiceRequestRules.SchoolDaysBetween), BilingualText.Same(ServiceRequestRules.Silences));

    /// <summary>Sections 20(2)(a) and 65(1): for a child, and for a young person at a maintained school.</summary>
    public static BilingualText OnlyAuthority { get; } = new(
        "Dim ond yr awdurdod lleol a gaiff ddefnyddio adran 20 (atgyfeirio mater at gorff GIG) neu adran 65 (gofyn am wybodaeth neu help arall) o’r Ddeddf ar gyfer disgybl mewn ysgol a gynhelir: ni all yr ysgol. Nid atgyfeirio’r achos o dan adran 12(2)(a) yw gofyn iddo, ac nid yw’n dechrau cyfnod statudol nac yn newid yr un sy’n rhedeg.",
        "Only the local authority may use section 20 (referral of a matter to an NHS body) or section 65 (request for information or other help) of the Act for a pupil at a maintained school: the school cannot. To ask it is not to refer the case under section 12(2)(a), and it starts no statutory period and changes none that is running.");

    /// <summary>What a refusal or silence proposes.</summary>
    public static BilingualText Proposal { get; } = new BilingualText("{0} Ystyriwch ofyn i’r awdurdod.", "{0} Consider asking the authority.").With(OnlyAuthority);

    public static BilingualText WhyTakenBack(string? reason) => reason switch
    {
        ServiceCodes.Consent => new("Mae’r person ifanc wedi tynnu cydsyniad yn ôl", "The young person has withdrawn consent"),
        ServiceCodes.NotNeeded => new("Nid oes ei angen mwyach", "It is no longer needed"),
        ServiceCodes.Family => new("Nid yw’r teulu’n cytuno iddo mwyach", "The family no longer agrees to it"),
        _ => new("Rheswm arall", "Another reason"),
    };

    public static BilingualText NameOf(ServiceEnd end) => end switch
    {
        ServiceEnd.Given => new("Rhoddwyd y gwasanaeth", "The service was given"),
        ServiceEnd.RefusedAndAccepted => new("Ni chafwyd y gwasanaeth; derbyniwyd hynny, gyda rheswm", "The service was not given; that was accepted, with a reason"),
        ServiceEnd.AuthorityActs => new("Mae’r awdurdod lleol yn gweithredu ei hun", "The local authority acts itself"),
        ServiceEnd.TakenBack => new("Tynnodd yr ysgol y cais yn ôl", "The school took the request back"),
        ServiceEnd.ConsentWithdrawn => new("Tynnodd y person ifanc gydsyniad yn ôl", "The young person withdrew consent"),
        ServiceEnd.CaseClosed => new("Caewyd yr achos", "The case was closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "An end without words."),
    };
}

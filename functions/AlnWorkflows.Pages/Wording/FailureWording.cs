using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What pages of failure say.</summary>
internal static class FailureWording
{
    public static BilingualText BadRequest { get; } = new("Ni allwn ddarllen yr hyn a anfonwyd", "We cannot read what was sent");
    public static BilingualText BadRequestAdvice { get; } = new(
        "Ewch yn ôl, gwiriwch yr hyn a deipiwyd a rhowch gynnig arall arni.", "Go back, check what was typed and try again.");

    public static BilingualText Forbidden { get; } = new("Nid oes hawl gennych i weld hyn", "You are not allowed to see this");
    public static BilingualText ForbiddenAdvice { get; } = new(
        "Os ydych yn credu y dylai fod gennych fynediad, siaradwch â gweinyddwr y gwasanaeth yn eich ysgol.",
        "If you think you should have access, speak to your school’s administrator of the service.");

    public static BilingualText NotFoundAdvice { get; } = new(
        "Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ei gopïo, gwiriwch ei fod yn gyfan.",
        "If you typed the address, check that it is right. If you copied it, check that it is whole.");

    public static BilingualText MethodNotAllowed { get; } = new("Ni ellir gwneud hynny yma", "That cannot be done here");

    public static BilingualText StaleAdvice { get; } = new(
        "Ewch yn ôl i’r dudalen, ei hail-lwytho a rhoi cynnig arall arni.", "Go back to the page, reload it and try again.");

    public static BilingualText TooLarge { get; } = new("Mae’r hyn a anfonwyd yn rhy fawr", "What was sent is too large");
    public static BilingualText TooLargeAdvice { get; } = new(
        "Ewch yn ôl: mae eich porwr yn cadw’r hyn a deipiwyd. Gwnewch y testun neu’r ffeil yn llai. Y maint mwyaf i ffeil yw 20 MB.",
        "Go back: your browser keeps what was typed. Make the text or the file smaller. The most for a file is 20 MB.");

    public static BilingualText Service { get; } = new(
        "Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth", "Sorry, there is a problem with the service");
    public static BilingualText ServiceAdvice { get; } = new(
        "Nid oes dim a gofnodwyd wedi’i golli. Rhowch gynnig arall arni ymhen ychydig funudau.",
        "Nothing that was recorded is lost. Try again in a few minutes.");

    public static BilingualText SignInAdvice { get; } = new(
        "Mae angen i ni wybod pwy ydych chi cyn dangos y dudalen hon.", "We need to know who you are before we show this page.");
}

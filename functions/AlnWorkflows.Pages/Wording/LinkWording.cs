using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Pages behind the links in messages.</summary>
internal static class LinkWording
{
    public static BilingualText CodeHeading { get; } = new("Mae angen cod arnoch", "You need a code");
    public static BilingualText CodeExplained { get; } = new(
        "I ddiogelu’r hyn sydd y tu ôl i’r ddolen hon, byddwn yn anfon cod chwe rhif i’r cyfeiriad e-bost a gafodd y ddolen. Mae’r cod yn para 10 munud.",
        "To protect what is behind this link, we will send a six-digit code to the e-mail address that got the link. The code lasts 10 minutes.");
    public static BilingualText SendCode { get; } = new("Anfon cod ataf", "Send me a code");
    public static BilingualText SendAnotherCode { get; } = new("Anfon cod arall ataf", "Send me another code");
    public static BilingualText CodeSent { get; } = new("Mae cod wedi’i anfon atoch. Gall gymryd ychydig funudau.", "A code has been sent to you. It may take a few minutes.");
    public static BilingualText EnterCode { get; } = new("Rhowch y cod", "Enter the code");
    public static BilingualText CodeHint { get; } = new("Chwe rhif, o’r neges a anfonwyd atoch", "Six digits, from the message sent to you");
    public static BilingualText PinHeading { get; } = new("Mae angen eich PIN arnoch", "You need your PIN");
    public static BilingualText PinExplained { get; } = new(
        "Rhoddodd yr ysgol PIN chwe rhif i chi ar bapur. Mae’n diogelu’r hyn sydd y tu ôl i’r ddolen hon.",
        "The school gave you a six-digit PIN on paper. It protects what is behind this link.");
    public static BilingualText EnterPin { get; } = new("Rhowch eich PIN", "Enter your PIN");
    public static BilingualText PinHint { get; } = new("Chwe rhif, o’r papur a gawsoch gan yr ysgol", "Six digits, from the paper the school gave you");
    public static BilingualText LimitedHeading { get; } = new("Arhoswch ychydig", "Wait a little");
    public static BilingualText DeadHeading { get; } = new("Nid yw’r ddolen hon yn gweithio", "This link does not work");
    public static BilingualText NewLink { get; } = new("Anfon dolen newydd ataf", "Send me a new link");
    public static BilingualText NewLinkExplained { get; } = new(
        "Anfonir y ddolen newydd i’r cyfeiriad e-bost a gafodd yr hen un.", "The new link is sent to the e-mail address that got the old one.");
    public static BilingualText NewLinkSent { get; } = new("Mae dolen newydd wedi’i hanfon atoch.", "A new link has been sent to you.");
    public static BilingualText AskSchool { get; } = new(
        "Os oes angen help arnoch, ffoniwch yr ysgol ar y rhif sydd gennych eisoes.", "If you need help, ring the school on the number you already have.");
    public static BilingualText UsedHeading { get; } = new("Diolch, mae eich ateb gennym", "Thank you, we have your answer");
    public static BilingualText UsedExplained { get; } = new(
        "Cofnodwyd eich ateb. Os ydych am ei newid, siaradwch â’r ysgol.", "Your answer is recorded. If you want to change it, speak to the school.");
    public static BilingualText KeptHeading { get; } = new("Mae’r hyn a deipiwyd gennych wedi’i gadw", "What you typed is kept");
    public static BilingualText KeptExplained { get; } = new(
        "Dewch yn ôl gyda’r un ddolen pan fyddwch yn barod. Nid yw’r ysgol wedi cael eich ateb eto.",
        "Come back with the same link when you are ready. The school has not got your answer yet.");
    public static BilingualText NoticeHeading { get; } = new("Hysbysiad i chi", "A notice for you");
    public static BilingualText PlanHeading { get; } = new("Eich copi o’r cynllun datblygu unigol (CDU)", "Your copy of the individual development plan (IDP)");
    public static BilingualText PlanExplained { get; } = new(
        "Lawrlwythwch y ffeil a’i chadw mewn lle diogel.", "Download the file and keep it somewhere safe.");
}

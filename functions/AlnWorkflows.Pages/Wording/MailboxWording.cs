using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The development mailbox.</summary>
internal static class MailboxWording
{
    public static BilingualText Heading { get; } = new("Blwch post datblygu", "Development mailbox");
    public static BilingualText Explained { get; } = new(
        "Y negeseuon a fyddai wedi gadael y gwasanaeth. Nid oes dim yn cael ei anfon oddi yma.",
        "The messages that would have left the service. Nothing is sent from here.");
    public static BilingualText Empty { get; } = new("Nid oes negeseuon yma eto.", "There are no messages here yet.");
    public static BilingualText Subject { get; } = new("Pwnc", "Subject");
    public static BilingualText To { get; } = new("At", "To");
    public static BilingualText From { get; } = new("Oddi wrth", "From");
    public static BilingualText ReplyTo { get; } = new("Ateb i", "Reply to");
    public static BilingualText When { get; } = new("Pryd", "When");
    public static BilingualText Copies { get; } = new("Copïau a drosglwyddwyd", "Copies handed over");
    public static BilingualText MessageId { get; } = new("Dynodydd y neges", "Message-ID");
    public static BilingualText Wording { get; } = new("Fersiwn y geiriad", "Wording version");
    public static BilingualText HtmlHalf { get; } = new("Fel HTML", "As HTML");
    public static BilingualText TextHalf { get; } = new("Fel testun plaen", "As plain text");
    public static BilingualText OpenHtml { get; } = new("Agor yr HTML ar ei ben ei hun", "Open the HTML on its own");
}

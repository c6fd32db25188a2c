using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>The pieces of the lines that staff are told in. Our own wording, not yet proofed.</summary>
internal static class OwedWording
{
    public static BilingualText Item { get; } = new("{0} ({1}): {2}.", "{0} ({1}): {2}.");

    public static BilingualText OfSchool { get; } = new("Yr ysgol: {0}.", "The school: {0}.");

    public static BilingualText InYear { get; } = new("{0}, {1}", "{0}, {1}");

    public static BilingualText SafeBy { get; } = new("Diogel erbyn: {0}.", "Safe by: {0}.");

    public static BilingualText LegalLatest { get; } = new("Diwrnod olaf yn ôl y gyfraith: {0}.", "Last day in law: {0}.");

    public static BilingualText Reminder { get; } = new("Nodyn atgoffa.", "Reminder.");

    public static BilingualText AlertComing { get; } = new(
        "Bydd rhybudd yn mynd ar {0} at: {1}. Gallwch ychwanegu nodyn a nodi’r dyddiad newydd.",
        "On {0} an alert will go to: {1}. You can add a note and give the new date.");

    public static BilingualText Late { get; } = new("YN HWYR: mae’r pennaeth yn cael gwybod hefyd.", "OVERDUE: the headteacher is being told as well.");

    public static BilingualText IsLate { get; } = new("YN HWYR.", "OVERDUE.");

    public static BilingualText ReplyBy { get; } = new("Ateb y teulu erbyn: {0}.", "Family’s reply by: {0}.");

    public static BilingualText Owner { get; } = new("{0}: {1}", "{0}: {1}");

    public static BilingualText Unrecorded { get; } = new("dim wedi’i gofnodi ers {0}", "nothing recorded since {0}");

    public static BilingualText More { get; } = new("Mae rhagor yma: {0}", "There is more here: {0}");
}

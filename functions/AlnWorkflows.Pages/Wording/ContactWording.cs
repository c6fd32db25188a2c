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

    public static BilingualText Reach(CaseContact contact, Person person)
    {
        if (contact.NoMessages)
            return NoMessages;
        return person.TakesNoticesByEmail ? ByEmail.With(BilingualDate.Date(person.NoticesByEmail!.AskedOn)) : OnPaper;
    }
}

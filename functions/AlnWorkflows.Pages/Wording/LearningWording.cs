using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A member of staff's own list of professional learning.</summary>
internal static class LearningWording
{
    public static BilingualText Heading { get; } = new("Fy nysgu proffesiynol", "My professional learning");
    public static BilingualText Explained { get; } = new(
        "Eich rhestr chi: nid oes neb arall yn ei gweld yma. Gallwch ei lawrlwytho yn y ddwy iaith, yn barod i’w rhoi ym mhasbort dysgu proffesiynol Cyngor y Gweithlu Addysg.",
        "Your own list: nobody else sees it here. You can download it in both languages, ready to put into the Education Workforce Council’s professional learning passport.");
    public static BilingualText Add { get; } = new("Ychwanegu dysgu", "Add learning");
    public static BilingualText Download { get; } = new("Lawrlwytho’r rhestr (CSV)", "Download the list (CSV)");
    public static BilingualText None { get; } = new("Nid oes dim ar y rhestr eto.", "There is nothing on the list yet.");
    public static BilingualText Learning { get; } = new("Dysgu", "Learning");
    public static BilingualText Kind { get; } = new("Math", "Kind");
    public static BilingualText Hours { get; } = new("Oriau", "Hours");
    public static BilingualText Provider { get; } = new("Darparwr", "Provider");
    public static BilingualText Learnt { get; } = new("Beth a ddysgwyd", "What was learnt");
    public static BilingualText Act { get; } = new("Newid", "Change");
    public static BilingualText Remove { get; } = new("Tynnu o’r rhestr", "Take off the list");
    public static BilingualText Year { get; } = new("Blwyddyn ysgol {0}: cyfanswm oriau {1}", "School year {0}: {1} hours in all");
    public static BilingualText Saved { get; } = new("Mae eich rhestr wedi’i chadw.", "Your list is saved.");
}

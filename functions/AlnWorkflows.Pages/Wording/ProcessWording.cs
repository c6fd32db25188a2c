using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The pages that draw what each process does.</summary>
internal static class ProcessWording
{
    public static BilingualText Heading { get; } = new("Prosesau’r ysgol", "The school’s processes");
    public static BilingualText Explained { get; } = new(
        "Dyma beth mae’r gwasanaeth yn ei wneud ym mhob proses: y camau, y dyletswyddau, yr hysbysiadau, beth mae’n aros amdano, a sut mae’n dod i ben. Mae’r profion yn cadw pob tabl yn wir.",
        "This is what the service does in each process: the steps, the duties, the notices, what it waits for, and how it ends. The tests keep each table true.");
    public static BilingualText Process { get; } = new("Proses", "Process");
    public static BilingualText Law { get; } = new("Y gyfraith", "The law");
    public static BilingualText NoPeriod { get; } = new("Nid oes cyfnod yn y gyfraith ar gyfer hyn.", "The law gives no period for this.");
    public static BilingualText Summary { get; } = new(
        "Beth mae’r broses hon yn ei wneud, o’r dechrau i’r diwedd: {0}. Mae’r un peth yn y tabl islaw.",
        "What this process does, from beginning to end: {0}. The table below says the same.");
}

using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Where ceasing to maintain a plan stands.</summary>
internal static class CeaseWording
{
    public static BilingualText Heading { get; } = new("Y cynnig i beidio â chynnal y CDU", "The proposal to cease to maintain the IDP");
    public static BilingualText Standstill { get; } = new(
        "Mae’r CDU a’r ddarpariaeth yn parhau mewn grym nes bod y cyfnodau isod drosodd a pherson a enwir wedi cadarnhau na ddaeth dim (adran 33).",
        "The IDP and the provision stay in force until the periods below are over and a named person has confirmed that nothing came (section 33).");
    public static BilingualText Proposed { get; } = new("Rhoddwyd hysbysiad o’r cynnig", "Notice of the proposal given");
    public static BilingualText Decided { get; } = new("Rhoddwyd hysbysiad o’r penderfyniad i beidio", "Notice of the decision to cease given");
    public static BilingualText NotYet { get; } = new("Ddim eto", "Not yet");
    public static BilingualText LastDay { get; } = new("Diwrnod olaf y teulu, fel y dangosir iddo", "The family’s last day, as it is shown");
    public static BilingualText Waits { get; } = new("Mae’r ysgol yn aros hyd ddiwedd", "The school waits until the end of");
    public static BilingualText Why { get; } = new("Pam y dyddiadau hyn?", "Why these dates?");
}

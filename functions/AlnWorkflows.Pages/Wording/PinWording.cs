using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A contact's PIN.</summary>
internal static class PinWording
{
    public static BilingualText Title { get; } = new("Rhif PIN", "PIN");
    public static BilingualText Heading { get; } = new("Rhif PIN: {0}", "PIN: {0}");
    public static BilingualText Explained { get; } = new(
        "Mae PIN yn diogelu rhesymau, cynlluniau ac adroddiadau rhag unrhyw un arall a all ddarllen e-byst y person. Rhowch ef ar bapur, nid drwy e-bost.",
        "A PIN protects reasons, plans and reports from anybody else who can read the person’s e-mail. Give it on paper, not by e-mail.");
    public static BilingualText HandOver { get; } = new(
        "Argraffwch y dudalen hon neu ysgrifennwch y PIN, a’i roi i’r person â llaw neu drwy’r post. Ni fydd y PIN yn cael ei ddangos eto.",
        "Print this page or write the PIN down, and give it to the person by hand or by post. The PIN will not be shown again.");
    public static BilingualText Make { get; } = new("Creu PIN", "Make a PIN");
    public static BilingualText MakeAnew { get; } = new("Creu PIN newydd yn ei le", "Make a new PIN in its place");
    public static BilingualText Remove { get; } = new("Dileu’r PIN", "Remove the PIN");

    public static BilingualText Of(PinState state) => state switch
    {
        PinState.None => new("Nid oes PIN gan y person hwn. Mae cod untro yn ddigon i agor dolen.", "This person has no PIN. A one-time code is enough to open a link."),
        PinState.Set => new("Mae PIN gan y person hwn.", "This person has a PIN."),
        _ => new("Mae’r PIN wedi’i gloi ar ôl gormod o gynigion. Crëwch un newydd.", "The PIN is locked after too many tries. Make a new one."),
    };
}

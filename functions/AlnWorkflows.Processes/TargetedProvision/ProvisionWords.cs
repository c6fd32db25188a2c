using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>The standing words of targeted provision.</summary>
public static class ProvisionWords
{
    public static BilingualText Question { get; } = new("A yw’n ymddangos yn awr y gall fod gan y dysgwr ADY?", "Does it now appear that the learner may have ALN?");

    public static BilingualText NoClock { get; } = new(
        "Nid oes cloc statudol yn rhedeg: darpariaeth wedi’i thargedu yw hon, cyn i’r ysgol benderfynu a oes gan y dysgwr ADY. Pan fydd yn ymddangos y gall fod gan y dysgwr ADY, neu pan fydd y teulu’n gofyn, bydd y cloc yn dechrau y diwrnod hwnnw.",
        "No statutory clock is running: this is targeted provision, before the school decides whether the learner has ALN. When it appears that the learner may have ALN, or the family asks, the clock starts on that day.");

    public static BilingualText DutyBegins { get; } = new(
        "Os “Ydy”, mae dyletswydd yr ysgol i benderfynu yn dechrau ar y diwrnod hwnnw (adran 11(1) o’r Ddeddf). Caiff y ddarpariaeth barhau, ond nid yw hynny’n gohirio’r penderfyniad.",
        "If “Yes”, the school’s duty to decide begins on that day (section 11(1) of the Act). The provision may go on, but that does not put off the decision.");

    public static BilingualText ClosingReason(ProvisionEnd end) => end switch
    {
        ProvisionEnd.TargetMet => new("Cyrhaeddwyd y targedau y cytunwyd arnynt", "The targets that were agreed have been met"),
        ProvisionEnd.Stopped => new("Daeth y ddarpariaeth wedi’i thargedu i ben", "The targeted provision has come to an end"),
        ProvisionEnd.LearnerLeft => new("Gadawodd y dysgwr yr ysgol", "The learner left the school"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "An end that closes no case."),
    };
}

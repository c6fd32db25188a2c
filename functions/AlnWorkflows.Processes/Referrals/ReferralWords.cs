using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>The standing words of a referral.</summary>
public static class ReferralWords
{
    public static BilingualText SendPack { get; } = new("Llunio pecyn yr atgyfeiriad a’i anfon", "Put the referral’s pack together and send it");

    public static BilingualText SendAgain { get; } = new("Ateb y gwrthodiad ac anfon fersiwn newydd o’r pecyn", "Answer the refusal and send a new version of the pack");

    /// <summary>A refusal by itself ends nothing that the Act asks of an authority (s.13(1), s.13(2)).</summary>
    public static BilingualText DutyStays { get; } = new(
        "Ar ôl atgyfeiriad, mae dyletswydd ar yr awdurdod lleol i benderfynu (adran 13(1)), oni bai bod un o eithriadau adran 13(2) yn gymwys. Nid yw gwrthodiad ynddo’i hun yn dod â’r ddyletswydd honno i ben, ac nid yw fersiwn newydd o’r pecyn yn ailddechrau ei chyfnod.",
        "After a referral the local authority has a duty to decide (section 13(1)), unless one of the exceptions in section 13(2) applies. A refusal does not by itself end that duty, and a new version of the pack does not start its period again.");

    /// <summary>The strictest reading: the Act does not say what becomes of the school’s period.</summary>
    public static BilingualText OrTakeBack { get; } = new(
        "Neu gallwch dynnu’r penderfyniad yn ôl a phenderfynu eto. Yna mae cyfnod yr ysgol ei hun yn rhedeg o’i ddyddiad gwreiddiol, fel pe na bai atgyfeiriad wedi bod: nid yw’r Ddeddf yn rhoi cyfnod newydd.",
        "Or you can take the decision back and decide again. Then the school’s own period runs from its original date, as if there had been no referral: the Act gives no new period.");
}

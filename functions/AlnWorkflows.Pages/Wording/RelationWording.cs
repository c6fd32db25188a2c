using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Who is concerned with a case, as what, and since when.</summary>
internal static class RelationWording
{
    public static BilingualText Add { get; } = new("Ychwanegu person at yr achos", "Add a person to the case");
    public static BilingualText Change { get; } = new("Pwy yw {0} a’r berthynas â’r dysgwr", "Who {0} is and their relation to the learner");
    public static BilingualText ChangeShort { get; } = new("Newid y berthynas", "Change the relation");
    public static BilingualText Guidance { get; } = new(
        "Mae’r gwasanaeth yn penderfynu pwy sy’n cael hysbysiad pan fydd yn gadael, o’r hyn sydd wedi’i gofnodi yma. Mae pob newid yn cael ei gofnodi gyda’ch enw.",
        "The service decides who gets a notice when it leaves, from what is recorded here. Every change is recorded with your name.");
    public static BilingualText Which { get; } = new("Beth yw’r person hwn i’r dysgwr neu i’r achos?", "What is this person to the learner or to the case?");
    public static BilingualText LivesApart { get; } = new("A yw’r rhiant hwn yn byw ar wahân i’r dysgwr?", "Does this parent live apart from the learner?");
    public static BilingualText LivesApartHint { get; } = new(
        "Mae’n cael ei hysbysiadau ei hun i’w gyfeiriad ei hun", "They get notices of their own at their own address");
    public static BilingualText Organisation { get; } = new("Sefydliad a swydd", "Organisation and post");
    public static BilingualText Since { get; } = new("Ers pryd?", "Since when?");
    public static BilingualText NamedBy { get; } = new("Pwy a’i henwodd neu a’i penododd?", "Who named or appointed them?");
    public static BilingualText NamedByHint { get; } = new("Er enghraifft, y Tribiwnlys, yr awdurdod lleol neu’r rhiant", "For example, the Tribunal, the local authority or the parent");
    public static BilingualText Basis { get; } = new("Ar ba sail?", "On what basis?");
    public static BilingualText BasisHint { get; } = new(
        "Er enghraifft, gorchymyn a’i ddyddiad (cyfaill achos: adran 85 o’r Ddeddf)", "For example, an order and its date (a case friend: section 85 of the Act)");
    public static BilingualText AlsoGets { get; } = new("Pa hysbysiadau sy’n mynd i’r corff hwn hefyd?", "Which notices go to this body as well?");
    public static BilingualText AlsoGetsHint { get; } = new(
        "Ar ben y rhai y mae’n rhaid eu rhoi yn ôl y gyfraith. Dim ond lle mae’r sail uchod yn caniatáu hynny.",
        "Beside those the law has them given. Only where the basis above allows it.");
    public static BilingualText Until { get; } = new("Hyd pryd?", "Until when?");
    public static BilingualText UntilHint { get; } = new("Gadewch yn wag tra bo’n parhau", "Leave empty while it goes on");
    public static BilingualText Apart { get; } = new("rhiant neu ofalwr sy’n byw ar wahân", "parent or carer who lives apart");
    public static BilingualText SinceOn { get; } = new("{0}, ers {1}", "{0}, since {1}");
    public static BilingualText UntilOn { get; } = new("{0}, hyd {1}", "{0}, until {1}");

    /// <summary>What somebody is to the learner, with its dates.</summary>
    public static BilingualText Of(CaseContact contact)
    {
        var relation = contact.LivesApart ? Apart : CaseWording.Of(contact.Relation);
        if (contact.Since is { } since)
            relation = SinceOn.With(relation, BilingualDate.Date(since));
        return contact.Until is { } until ? UntilOn.With(relation, BilingualDate.Date(until)) : relation;
    }
}

using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Bodies;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Audit;

/// <summary>What each audit entry's code says to people.</summary>
public static class AuditWording
{
    private const string Answered = "answered-";

    private static readonly Dictionary<string, BilingualText> Words = new(StringComparer.Ordinal)
    {
        ["case-started"] = new("Dechreuwyd yr achos", "The case was started"),
        ["provision-started"] = new("Dechreuwyd darpariaeth wedi’i thargedu", "Targeted provision was started"),
        ["monitoring-started"] = new("Dechreuwyd monitro’r ddarpariaeth mewn CDU a roddwyd yn gynharach", "Monitoring the provision of an IDP given earlier was started"),
        ["deciding-started"] = new("Mae’n ymddangos y gall fod gan y dysgwr ADY, neu mae’r teulu’n gofyn: dechreuwyd penderfynu", "It appears that the learner may have ALN, or the family asks: deciding was started"),
        ["case-reopened"] = new("Ailagorwyd yr achos er mwyn penderfynu eto", "The case was reopened to decide again"),
        ["case-closed"] = new("Caewyd yr achos", "The case was closed"),
        ["duty-opened"] = new("Dechreuodd cloc dyletswydd", "A duty’s clock started"),
        ["duty-met"] = new("Cyflawnwyd dyletswydd", "A duty was met"),
        ["duty-reopened"] = new("Ailagorwyd dyletswydd: ni chyrhaeddodd yr hyn a’i cyflawnodd", "A duty was opened again: what had met it did not arrive"),
        ["mail-undelivered"] = new("Ni ellid danfon neges", "A message could not be delivered"),
        ["notice-not-given"] = new("Ni chyrhaeddodd hysbysiad: nid yw wedi’i roi", "A notice did not arrive: it has not been given"),
        ["notice-opened"] = new("Agorodd y darllenydd hysbysiad", "The reader opened a notice"),
        ["paper-copy-posted"] = new("Postiwyd copi papur o hysbysiad", "A paper copy of a notice was posted"),
        ["given-otherwise"] = new("Rhoddwyd mewn ffordd arall yr hyn na chyrhaeddodd", "What did not arrive was given by other means"),
        ["duty-ended"] = new("Daeth dyletswydd i ben yn ôl y gyfraith", "A duty ended by law"),
        ["breach-recorded"] = new("Cofnodwyd bod dyletswydd yn hwyr", "A duty was recorded as late"),
        ["breach-corrected"] = new("Cywirwyd cofnod o ddyletswydd hwyr", "A record of a late duty was corrected"),
        ["anchor-moved"] = new("Symudwyd dechrau’r cloc; cadwyd yr hen gloc", "The clock’s start was moved; the old clock is kept"),
        ["calendar-applied"] = new("Symudodd newid i’r calendr ddyddiadau dyletswydd", "A change of the calendar moved a duty’s dates"),
        ["rule-applied"] = new("Symudwyd dyletswydd i fersiwn newydd o’i rheol", "A duty was moved to a new version of its rule"),
        ["rule-change-ordered"] = new("Gorchmynnwyd symud dyletswyddau i fersiwn newydd o reol", "It was ordered to move duties to a new version of a rule"),
        ["calendar-saved"] = new("Cadwyd y calendr", "The calendar was saved"),
        ["recurring-chosen"] = new("Newidiwyd dewis yr ysgol o ddyletswyddau rheolaidd", "The school’s choice of recurring duties was changed"),
        [SchoolSettings.FirstLookOn] = new("Dewiswyd cael golwg gyntaf ar bob CDU ar ôl mis", "It was chosen to take a first look at each IDP after a month"),
        [SchoolSettings.FirstLookOff] = new("Dewiswyd peidio â chael golwg gyntaf ar bob CDU ar ôl mis", "It was chosen to take no first look at each IDP after a month"),
        [SchoolSettings.EscalationOn] = new("Cofnodwyd y cytunwyd y dywedir wrth yr awdurdod lleol am ddyletswyddau hwyr", "It was recorded as agreed that the local authority is told of late duties"),
        [SchoolSettings.EscalationOff] = new("Cofnodwyd na ddywedir wrth yr awdurdod lleol am ddyletswyddau hwyr mwyach", "It was recorded that the local authority is told of late duties no longer"),
        ["recurring-recorded"] = new("Cofnodwyd dyletswydd reolaidd", "A recurring duty was recorded"),
        ["learning-added"] = new("Ychwanegwyd dysgu proffesiynol at restr", "Professional learning was added to a list"),
        ["learning-removed"] = new("Tynnwyd dysgu proffesiynol o restr", "Professional learning was taken out of a list"),
        ["recurring-missed"] = new("Cofnodwyd nad oedd dyletswydd reolaidd wedi’i gwneud", "A recurring duty was recorded as missed"),
        ["recurring-withdrawn"] = new("Nid oes angen cyfnod o ddyletswydd reolaidd mwyach", "A period of a recurring duty is no longer asked for"),
        ["clock-suspended"] = new("Ataliwyd cloc dyletswydd dros dro; cedwir yr hyn a ddefnyddiwyd", "A duty’s clock was suspended; what is used up is kept"),
        ["clock-resumed"] = new("Ailddechreuodd cloc dyletswydd gyda’r gweddill", "A duty’s clock went on with the rest"),
        ["exception-claimed"] = new("Hawliwyd yr eithriad, gyda rhesymau", "The exception was claimed, with reasons"),
        ["notice-incomplete"] = new("Hysbysiad heb y cyfan y mae’r gyfraith yn ei ofyn", "A notice lacks what the law requires"),
        ["notice-prepared"] = new("Paratowyd hysbysiad", "A notice was prepared"),
        ["notice-given"] = new("Rhoddwyd hysbysiad", "A notice was given"),
        ["notice-on-paper"] = new("Rhaid rhoi hysbysiad ar bapur", "A notice has to be given on paper"),
        ["notice-stopped"] = new("Ataliwyd hysbysiad", "A notice was stopped"),
        ["notice-not-needed"] = new("Nid oedd angen rhoi hysbysiad i’r person hwn mwyach", "A notice was no longer to be given to this person"),
        ["contact-added"] = new("Ychwanegwyd person at yr achos", "A person was added to the case"),
        ["plan-uploaded"] = new("Uwchlwythwyd fersiwn o’r CDU", "A version of the IDP was uploaded"),
        ["extract-started"] = new("Dechreuwyd detholiad i’r dosbarth", "A classroom extract was started"),
        ["draft-uploaded"] = new("Uwchlwythwyd drafft o’r CDU", "A draft of the IDP was uploaded"),
        ["contribution-uploaded"] = new("Uwchlwythwyd ffeil gyda chyngor proffesiynol", "A file was uploaded with professional advice"),
        ["copy-sent"] = new("Anfonwyd copi o’r CDU", "A copy of the IDP was sent"),
        ["plan-preparation-started"] = new("Dechreuwyd llunio’r CDU, o dan yr un ddyletswydd a’i chloc", "Preparing the IDP began, under the same duty and its clock"),
        ["direction-received"] = new("Cofnodwyd cyfarwyddyd yr awdurdod lleol", "The local authority’s direction was recorded"),
        ["decided-again"] = new("Tynnwyd y penderfyniad yn ôl; penderfynir eto, o dan yr un ddyletswydd a’i chloc", "The decision was taken back; it is made again, under the same duty and its clock"),
        ["referred-to-authority"] = new("Atgyfeiriwyd yr achos i’r awdurdod lleol", "The case was referred to the local authority"),
        ["referral-started"] = new("Dechreuwyd yr atgyfeiriad, o dan yr un ddyletswydd a’i chloc", "The referral began, under the same duty and its clock"),
        ["referral-resubmitted"] = new("Anfonwyd fersiwn newydd o becyn yr atgyfeiriad", "A new version of the referral’s pack was sent"),
        ["duty-resumed"] = new("Tynnwyd yn ôl yr hyn a oedd wedi cyflawni’r ddyletswydd: mae ar agor eto, o dan yr un cloc", "What had met the duty was taken back: it is open again, under the same clock"),
        [DisagreementAudit.Raised] = new("Cofnodwyd anghytundeb â’r ysgol", "A disagreement with the school was recorded"),
        [DisagreementAudit.Ended] = new("Daeth siarad am anghytundeb i ben", "Talking about a disagreement ended"),
        ["service-asked"] = new("Gofynnodd yr ysgol am wasanaeth", "The school asked for a service"),
        ["service-request-ended"] = new("Daeth cais am wasanaeth i ben", "A request for a service ended"),
        ["professional-added"] = new("Ychwanegwyd gweithiwr proffesiynol", "A professional was added"),
        ["messages-held"] = new("Ataliwyd pob neges am y dysgwr", "All messages about the learner were held"),
        ["messages-released"] = new("Rhyddhawyd y negeseuon", "The messages were released"),
        ["contact-changed"] = new("Newidiwyd manylion cyswllt", "A contact’s details were changed"),
        ["pin-made"] = new("Crëwyd PIN i’w roi ar bapur", "A PIN was made, to be given on paper"),
        ["pin-removed"] = new("Dilëwyd PIN", "A PIN was removed"),
        ["person-saved"] = new("Cadwyd manylion aelod o staff", "A member of staff’s details were saved"),
        ["person-invited"] = new("Gwahoddwyd aelod o staff i fewngofnodi", "A member of staff was invited to sign in"),
        ["account-linked"] = new("Cysylltwyd cyfrif aelod o staff", "A member of staff’s account was linked"),
        ["account-unlinked"] = new("Datgysylltwyd cyfrif aelod o staff", "A member of staff’s account was unlinked"),
        ["instance-event-raised"] = new("Anfonodd peiriannydd ddigwyddiad at y broses", "An engineer raised an event for the process"),
        ["instance-suspended"] = new("Ataliodd peiriannydd y broses dros dro", "An engineer suspended the process"),
        ["instance-resumed"] = new("Gadawodd peiriannydd i’r broses fynd yn ei blaen", "An engineer let the process go on"),
        ["instance-terminated"] = new("Terfynodd peiriannydd y broses", "An engineer terminated the process"),
        ["instance-purged"] = new("Dileodd peiriannydd gofnod yr injan o’r broses", "An engineer purged the engine’s record of the process"),
        ["meeting-arranged"] = new("Trefnwyd cyfarfod", "A meeting was arranged"),
        ["meeting-answered"] = new("Cofnodwyd ateb i wahoddiad i gyfarfod", "An answer to a meeting invitation was recorded"),
        ["meeting-not-in-calendar"] = new("Ni ellid diweddaru calendr y trefnydd: rhoddwyd gwybod drwy e-bost", "The organiser’s calendar could not be kept up to date: those asked were told by e-mail"),
        ["coordinator-changed"] = new("Newidiwyd y cydlynydd", "The co-ordinator was changed"),
    };

    /// <summary>The words for a code. The answer to a step is named by the step's title.</summary>
    /// <exception cref="KeyNotFoundException">The code has no words.</exception>
    public static BilingualText Of(string what, StepCatalogue catalogue) =>
        what.StartsWith(Answered, StringComparison.Ordinal)
            ? new BilingualText("Atebwyd: {0}", "Answered: {0}").With(catalogue.Of(what[Answered.Length..]).Title)
            : Words[what];
}

using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>The standing words of talking about a disagreement.</summary>
public static class DisagreementWords
{
    public static BilingualText Title { get; } = new("Cofnodi anghytundeb â’r ysgol", "Record a disagreement with the school");

    public static BilingualText FamilyTitle { get; } = new("Dweud wrth yr ysgol nad ydych yn cytuno", "Tell the school that you do not agree");

    public static BilingualText FamilyGuidance { get; } = new BilingualText(
        "Bydd yr ysgol yn trefnu o fewn {0} diwrnod ysgol gyda phwy y byddwch yn siarad, ac yn ysgrifennu atoch. Arfer lleol yw hynny: nid yw’r gyfraith yn pennu dyddiad. Mae siarad yn digwydd ochr yn ochr â’r llwybr cyfreithiol, byth o’i flaen: nid oes rhaid i chi siarad yn gyntaf. Nid yw anfon hyn yn gofyn i’r awdurdod lleol ailystyried, nac yn apelio.",
        "The school will arrange within {0} school days with whom you talk, and write to you. That is local practice: the law sets no date. Talking goes beside the legal route, never before it: you do not have to talk first. To send this is not to ask the local authority to reconsider, nor to appeal.")
        .With(BilingualText.Same(DisagreementRules.SchoolDaysToArrange));

    public static BilingualText WhereToBegin { get; } = new("Gyda phwy y mae’r teulu am siarad? Dewis y teulu yw hyn.", "With whom does the family want to talk? The family chooses.");

    public static BilingualText Beside { get; } = new(
        "Mae siarad yn digwydd ochr yn ochr â’r llwybr cyfreithiol, byth o’i flaen. Nid oes rhaid mynd drwy bob cam: caiff y teulu fynd yn syth i gam diweddarach, neu ddefnyddio’r llwybr cyfreithiol, unrhyw bryd.",
        "Talking goes beside the legal route, never before it. Not every stage has to be walked: the family may go straight to a later stage, or take the legal route, at any time.");

    public static BilingualText LocalRhythm { get; } = new BilingualText(
        "Nid oes cloc statudol ar gyfer siarad. Arfer lleol yw’r dyddiadau: siarad o fewn {0} diwrnod ysgol, a dweud wrth y pennaeth ar ôl pob {1} diwrnod ysgol heb gofnod.",
        "No statutory clock runs for talking. The dates are local practice: speaking within {0} school days, and telling the headteacher after every {1} school days without a record.")
        .With(BilingualText.Same(DisagreementRules.SchoolDaysToSpeak), BilingualText.Same(DisagreementRules.SchoolDaysBetween));

    public static BilingualText NoHardDate { get; } = new(
        "Nid oes dyddiad cyfreithiol yn rhedeg yn yr achos hwn ar hyn o bryd, felly nid oes un y gallai siarad ei estyn.",
        "No legal date is running in this case at present, so there is none that talking could extend.");

    /// <summary>Sections 26 and 27 name no last day; section 32 does, in the notice of the decision.</summary>
    public static BilingualText AskAtAnyTime { get; } = new(
        "Gall y teulu ofyn i’r awdurdod lleol ailystyried penderfyniad ysgol. Nid yw’r Ddeddf yn gosod terfyn amser ar gyfer gofyn, ac eithrio lle mae hysbysiad yn nodi cyfnod (adrannau 26, 27 a 32).",
        "The family can ask the local authority to reconsider a school’s decision. The Act sets no time limit for asking, except where a notice names a period (sections 26, 27 and 32).");

    public static BilingualText NotARequest { get; } = new(
        "Nid yw cofnodi hyn yma yn gofyn i’r awdurdod lleol ailystyried, nac yn apelio: rhaid gwneud hynny’n uniongyrchol.",
        "To record it here is not to ask the local authority to reconsider, nor to appeal: that has to be done directly.");

    public static BilingualText NameOf(DisagreementStage stage) => stage switch
    {
        DisagreementStage.ClassTeacher => new("Yr athro dosbarth", "The class teacher"),
        DisagreementStage.School => new("Y CADY neu’r pennaeth", "The ALNCo or the headteacher"),
        DisagreementStage.Governor => new("Y llywodraethwr cyswllt ADY", "The ALN link governor"),
        DisagreementStage.Authority => new("Cyngor yr awdurdod lleol, a’i drefniadau ar gyfer osgoi a datrys anghytundebau", "The local authority’s advice, and its arrangements for avoiding and resolving disagreements"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "A stage without words."),
    };

    /// <summary>Who speaks with the family, for the family: what they are without a word of needs, and their name where the school's own.</summary>
    public static BilingualText Speaker(DisagreementStage stage, Person? person)
    {
        BilingualText role = stage switch
        {
            DisagreementStage.ClassTeacher => new("yr athro dosbarth", "the class teacher"),
            DisagreementStage.School => new("aelod o staff yr ysgol", "a member of the school’s staff"),
            DisagreementStage.Governor => new("llywodraethwr yr ysgol", "a governor of the school"),
            _ => new("yr awdurdod lleol", "the local authority"),
        };
        return person is null || stage == DisagreementStage.Authority ? role : new BilingualText("{0}, {1}", "{0}, {1}").With(BilingualText.Same(person.FullName), role);
    }

    public static BilingualText NameOf(DisagreementEnd end) => end switch
    {
        DisagreementEnd.None => new("Ar y gweill", "Under way"),
        DisagreementEnd.Resolved => new("Datryswyd yr anghytundeb", "The disagreement was resolved"),
        DisagreementEnd.LegalRoute => new("Dilynodd y teulu’r llwybr cyfreithiol", "The family took the legal route"),
        DisagreementEnd.FamilyStopped => new("Nid oedd y teulu am siarad ymhellach", "The family did not want to talk further"),
        DisagreementEnd.CaseClosed => new("Gadawodd y dysgwr, neu daeth yr achos yn yr ysgol i ben", "The learner left, or the case at the school ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "An end without words."),
    };

    /// <summary>A legal date for those behind a link or a sign-in: what it is, and what talking does to it.</summary>
    public static BilingualText Of(HardDate date)
    {
        BilingualText sentence = (date.Kind, date.IsPast) switch
        {
            (HardDateKind.SchoolDuty, false) => new("{0}: erbyn {1}, dyletswydd yr ysgol. Nid yw siarad yn estyn y cyfnod.", "{0}: by {1}, the school’s duty. Talking does not extend the period."),
            (HardDateKind.SchoolDuty, true) => new("{0}: roedd i’w wneud erbyn {1}, ac mae’r ysgol yn hwyr. Nid yw siarad yn esgusodi’r oedi.", "{0}: it was due by {1}, and the school is late. Talking does not excuse the delay."),
            (HardDateKind.AskAuthority, false) => new("{0}: y diwrnod olaf yw {1}. Nid yw siarad yn estyn y cyfnod.", "{0}: the last day is {1}. Talking does not extend the period."),
            (HardDateKind.Appeal, false) => new(
                "{0}: y diwrnod olaf yw {1}. Nid yw siarad â’r ysgol yn estyn y cyfnod. Dim ond atgyfeirio’r mater i drefniadau’r awdurdod o dan adran 68 cyn diwedd y cyfnod sy’n ei estyn, o 8 wythnos.",
                "{0}: the last day is {1}. Talking with the school does not extend the period. Only referring the matter to the authority’s arrangements under section 68 before the period ends extends it, by 8 weeks."),
            (HardDateKind.ExtendedAppeal, false) => new(
                "{0}: y diwrnod olaf yw {1}. Estynnwyd y cyfnod 8 wythnos drwy atgyfeirio’r mater o dan adran 68 mewn pryd. Nid yw siarad yn ei estyn ymhellach.",
                "{0}: the last day is {1}. The period was extended by 8 weeks since the matter was referred under section 68 in time. Talking does not extend it further."),
            _ => new("{0}: y diwrnod olaf diogel oedd {1}. Os yw’r teulu am wneud hynny o hyd, dylent ei wneud ar unwaith. Nid yw siarad yn estyn y cyfnod.", "{0}: the last safe day was {1}. If the family still wants to, they should do so at once. Talking does not extend the period."),
        };
        return sentence.With(date.What, BilingualDate.Date(date.On));
    }
}

using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The case, its list and its parts.</summary>
internal static class CaseWording
{
    public static BilingualText Case { get; } = new("Achos {0}", "Case {0}");
    public static BilingualText Reference { get; } = new("Cyfeirnod", "Reference");
    public static BilingualText Learner { get; } = new("Dysgwr", "Learner");
    public static BilingualText Born { get; } = new("Dyddiad geni", "Date of birth");
    public static BilingualText School { get; } = new("Ysgol", "School");
    public static BilingualText Phase { get; } = new("Cam presennol", "Current phase");
    public static BilingualText Coordinator { get; } = new("Cydlynydd", "Co-ordinator");
    public static BilingualText Opened { get; } = new("Cofnodwyd", "Recorded");
    public static BilingualText Aware { get; } = new("Daeth i sylw’r ysgol", "Came to the school’s attention");
    public static BilingualText AwareBy { get; } = new("{0}: {1} ({2})", "{0}, {1} ({2})");
    public static BilingualText Telephoned { get; } = new("Teulu wedi’i ffonio cyn gwrthod", "Family telephoned before a refusal");
    public static BilingualText Closed { get; } = new("Caewyd", "Closed");
    public static BilingualText WhyClosed { get; } = new("Pam y’i caewyd", "Why it was closed");
    public static BilingualText Started { get; } = new("Mae’r achos wedi dechrau", "The case has started");
    public static BilingualText Waiting { get; } = new("Beth sy’n digwydd nesaf", "What happens next");
    public static BilingualText Tasks { get; } = new("I’w wneud", "To do");
    public static BilingualText Offers { get; } = new("Gellir gwneud hefyd", "Can also be done");
    public static BilingualText NothingWaits { get; } = new("Nid yw’r achos yn aros am ddim ar hyn o bryd.", "The case is not waiting for anything at present.");
    public static BilingualText SafeBy { get; } = new("Diogel erbyn: {0}", "Safe by: {0}");
    public static BilingualText WaitsFor { get; } = new("Cyfrifoldeb: {0}", "Assigned to: {0}");
    public static BilingualText Clocks { get; } = new("Clociau", "Clocks");
    public static BilingualText Duty { get; } = new("Dyletswydd", "Duty");
    public static BilingualText SafeByDate { get; } = new("Dyddiad diogel", "Safe date");
    public static BilingualText LegalLatest { get; } = new("Diwrnod olaf yn ôl y gyfraith", "Last day in law");
    public static BilingualText State { get; } = new("Statws", "Status");
    public static BilingualText Confidence { get; } = new("Sicrwydd", "Confidence");
    public static BilingualText Why { get; } = new("Pam y dyddiadau hyn?", "Why these dates?");
    public static BilingualText WhyOf { get; } = new("Pam y dyddiadau hyn? {0}", "Why these dates? {0}");
    public static BilingualText NoDuties { get; } = new("Nid oes cloc yn rhedeg eto.", "No clock is running yet.");
    public static BilingualText NoDutyRan { get; } = new("Ni redodd unrhyw gloc yn yr achos hwn.", "No clock ran in this case.");
    public static BilingualText Timeline { get; } = new("Llinell amser", "Timeline");
    public static BilingualText TimelineSummary { get; } = new(
        "Llinell amser yr achos, o {0} hyd {1}. Mae’r un wybodaeth yn y tabl isod.",
        "Timeline of the case, from {0} to {1}. The same facts are in the table below.");
    public static BilingualText WhatHappened { get; } = new("Beth", "What");
    public static BilingualText People { get; } = new("Pobl", "People");
    public static BilingualText Name { get; } = new("Enw", "Name");
    public static BilingualText Relation { get; } = new("Perthynas", "Relation");
    public static BilingualText Language { get; } = new("Iaith", "Language");
    public static BilingualText Notices { get; } = new("Hysbysiadau", "Notices");
    public static BilingualText NoNotices { get; } = new("Nid oes hysbysiadau eto.", "There are no notices yet.");
    public static BilingualText To { get; } = new("At", "To");
    public static BilingualText Plans { get; } = new("Fersiynau’r cynllun", "Plan versions");
    public static BilingualText NoPlans { get; } = new("Nid oes cynllun wedi’i uwchlwytho eto.", "No plan has been uploaded yet.");
    public static BilingualText PlanVersion { get; } = new("Fersiwn {0}: {1}", "Version {0}: {1}");
    public static BilingualText PlanFacts { get; } = new("{0} KB, uwchlwythwyd {1}, SHA-256 {2}", "{0} KB, uploaded {1}, SHA-256 {2}");
    public static BilingualText Messages { get; } = new("Negeseuon", "Messages");
    public static BilingualText NoMessages { get; } = new("Nid oes negeseuon eto.", "There are no messages yet.");
    public static BilingualText History { get; } = new("Cofnod o bopeth a wnaed", "Record of everything done");
    public static BilingualText Who { get; } = new("Pwy", "Who");
    public static BilingualText RecordedAt { get; } = new("Cofnodwyd", "Recorded");
    public static BilingualText Reopen { get; } = new("Ailagor yr achos a phenderfynu eto", "Reopen the case and decide again");
    public static BilingualText ReopenExplained { get; } = new(
        "Mae’r penderfyniad cyntaf a’i hysbysiad yn aros ar gofnod. Bydd yr hysbysiad newydd yn dweud ei fod yn cywiro’r cyntaf. Mae’r cloc yn rhedeg o’r dyddiad gwreiddiol.",
        "The first decision and its notice stay on record. The new notice will say that it corrects the first. The clock runs from the original date.");
    public static BilingualText ReopenWhy { get; } = new("Pam mae angen penderfynu eto?", "Why must it be decided again?");
    public static BilingualText ChangeCoordinator { get; } = new("Newid y cydlynydd", "Change the co-ordinator");
    public static BilingualText HoldHeading { get; } = new("Dal pob neges", "Hold all messages");
    public static BilingualText HoldExplained { get; } = new(
        "Ni fydd dim yn gadael am y dysgwr hwn, gan gynnwys yr hyn sydd yn y ciw, nes i rywun ryddhau’r negeseuon.",
        "Nothing about this learner will leave, including what is queued, until somebody releases the messages.");
    public static BilingualText HoldReason { get; } = new("Pam mae angen dal y negeseuon?", "Why must the messages be held?");
    public static BilingualText Hold { get; } = new("Dal pob neges am y dysgwr hwn", "Hold all messages about this learner");
    public static BilingualText Release { get; } = new("Rhyddhau’r negeseuon", "Release the messages");
    public static BilingualText Held { get; } = new("Mae pob neges am y dysgwr hwn yn cael ei dal", "All messages about this learner are held");
    public static BilingualText HeldBy { get; } = new("{0}, {1}: {2}", "{0} on {1}: {2}");
    public static BilingualText Search { get; } = new("Chwilio yn ôl cyfenw, enw cyntaf neu gyfeirnod", "Search by surname, first name or reference");
    public static BilingualText SearchButton { get; } = new("Chwilio", "Search");
    public static BilingualText NoCases { get; } = new("Nid oes achosion yma.", "There are no cases here.");
    public static BilingualText NothingFound { get; } = new("Ni chafwyd hyd i achos sy’n dechrau gyda: {0}", "No case was found that begins with: {0}");
    public static BilingualText StartCase { get; } = new("Dechrau achos", "Start a case");
    public static BilingualText StartProvision { get; } = new("Dechrau darpariaeth wedi’i thargedu", "Start targeted provision");
    public static BilingualText Provision { get; } = new("Darpariaeth wedi’i thargedu", "Targeted provision");
    public static BilingualText AgreedNow { get; } = new("Yr hyn y cytunwyd arno", "What is agreed");
    public static BilingualText AgreedBefore { get; } = new("Cytunwyd o’r blaen", "Agreed before");
    public static BilingualText ProvisionReviewed { get; } = new("Edrychwyd arni", "It was looked at");
    public static BilingualText ChooseSchool { get; } = new("Dewiswch ysgol", "Choose a school");
    public static BilingualText CasesOf { get; } = new("Achosion: {0}", "Cases: {0}");

    public static BilingualText Of(CasePhase phase) => phase switch
    {
        CasePhase.TargetedProvision => new("Darpariaeth wedi’i thargedu (dim cloc statudol)", "Targeted provision (no statutory clock)"),
        CasePhase.AwaitingConsent => new("Yn aros am gydsyniad", "Waiting for consent"),
        CasePhase.Deciding => new("Yn penderfynu", "Deciding"),
        CasePhase.GivingNotice => new("Yn rhoi hysbysiad", "Giving notice"),
        CasePhase.PreparingPlan => new("Yn llunio’r CDU", "Preparing the IDP"),
        CasePhase.Referring => new("Yn atgyfeirio", "Referring"),
        CasePhase.PlanMaintained => new("CDU yn cael ei gynnal", "IDP maintained"),
        CasePhase.Reviewing => new("Yn adolygu’r CDU", "Reviewing the IDP"),
        CasePhase.Closed => new("Ar gau", "Closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "A phase without words."),
    };

    public static BilingualText Of(AwarenessSource source) => source switch
    {
        AwarenessSource.Parent => new("rhiant neu ofalwr", "a parent or carer"),
        AwarenessSource.Learner => new("y dysgwr", "the learner"),
        AwarenessSource.Teacher => new("aelod o’r staff", "a member of staff"),
        AwarenessSource.Professional => new("gweithiwr proffesiynol", "a professional"),
        AwarenessSource.TransferInformation => new("gwybodaeth drosglwyddo", "transfer information"),
        AwarenessSource.Assessment => new("asesiad neu fonitro", "assessment or monitoring"),
        AwarenessSource.Other => new("ffordd arall", "another way"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "A source without words."),
    };

    public static BilingualText Of(ContactRelation relation) => relation switch
    {
        ContactRelation.Learner => new("y dysgwr", "the learner"),
        ContactRelation.Parent => new("rhiant neu ofalwr", "parent or carer"),
        ContactRelation.CaseFriend => new("cyfaill achos", "case friend"),
        ContactRelation.Representative => new("cynrychiolydd", "representative"),
        ContactRelation.Professional => new("gweithiwr proffesiynol", "professional"),
        ContactRelation.IndependentReviewingOfficer => new("swyddog adolygu annibynnol", "independent reviewing officer"),
        ContactRelation.School => new("ysgol neu sefydliad arall", "another school or institution"),
        ContactRelation.LocalAuthority => new("awdurdod lleol", "local authority"),
        ContactRelation.NhsBody => new("corff GIG", "NHS body"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "A relation without words."),
    };

    public static BilingualText Of(Confidence confidence) => confidence switch
    {
        Processes.Law.Confidence.V => new("V (wedi’i wirio)", "V (verified)"),
        Processes.Law.Confidence.S => new("S (ffynhonnell eilaidd)", "S (secondary source)"),
        Processes.Law.Confidence.U => new("U (heb ei wirio)", "U (not verified)"),
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A mark without words."),
    };

    public static BilingualText Of(Language? language) => language switch
    {
        Processes.Languages.Language.Cy => CommonWording.Welsh,
        Processes.Languages.Language.En => CommonWording.English,
        _ => new("Heb ofyn eto (y ddwy iaith)", "Not asked yet (both languages)"),
    };
}

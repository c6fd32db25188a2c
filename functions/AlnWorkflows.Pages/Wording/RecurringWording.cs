using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The page of a school's recurring duties.</summary>
internal static class RecurringWording
{
    public static BilingualText Heading { get; } = new("Dyletswyddau rheolaidd: {0}", "Recurring duties: {0}");
    public static BilingualText Link { get; } = new("Dyletswyddau rheolaidd yr ysgol", "The school’s recurring duties");
    public static BilingualText Explained { get; } = new(
        "Pethau sy’n dod o gwmpas gyda chalendr yr ysgol, nid gydag achos. Daw pob un i’r rhestr yn ei bryd; cofnodir yr hyn a wnaed a’r hyn na wnaed.",
        "Things that come round with the school’s calendar, not with a case. Each comes into the list in its time; what was done and what was missed is recorded.");
    public static BilingualText NothingChosen { get; } = new("Nid yw’r ysgol wedi dewis ei dyletswyddau rheolaidd eto. Nid oes dim yn rhedeg nes iddi ddewis.", "The school has not chosen its recurring duties yet. Nothing runs until it does.");
    public static BilingualText NoTermDates { get; } = new("Nid oes dyddiadau tymor ar gyfer {0}, felly ni ellir cyfrif cyfnodau’r flwyddyn honno. Gofynnwyd i weinyddwr eu rhoi i mewn.", "There are no term dates for {0}, so the periods of that year cannot be counted. An administrator has been asked to enter them.");
    public static BilingualText Choose { get; } = new("Dewis dyletswyddau rheolaidd", "Choose recurring duties");
    public static BilingualText ChooseGuidance { get; } = new(
        "Yr ysgol sy’n dewis. Mae’r rhythm yn lleol ym mhob achos; lle mae’r gyfraith neu’r Cod yn gofyn am y ddyletswydd ei hun, mae’r dudalen flaenorol yn dweud hynny. Nid yw’r hyn a ddiffoddir yn colli ei gofnodion.",
        "The school chooses. The rhythm is local in every case; where the law or the Code asks for the duty itself, the page before says so. What is switched off keeps its records.");
    public static BilingualText AlncoOnTeam { get; } = new("A yw’r CADY yn aelod o’r uwch dîm arwain?", "Is the ALNCo a member of the senior leadership team?");
    public static BilingualText AlncoOnTeamHint { get; } = new("Os nad yw, daw cyfarfod â’r tîm i’r rhestr bob hanner tymor.", "If not, a meeting with the team comes into the list each half-term.");
    public static BilingualText Kinds { get; } = new("Pa rai sydd gan yr ysgol?", "Which does the school have?");
    public static BilingualText Now { get; } = new("Nawr", "Now");
    public static BilingualText NothingNow { get; } = new("Nid oes dim i’w gofnodi nawr.", "There is nothing to record now.");
    public static BilingualText Record { get; } = new("Cofnodi", "Record");
    public static BilingualText RecordLate { get; } = new("Cofnodi iddo gael ei wneud mewn pryd", "Record that it was done in time");
    public static BilingualText Duty { get; } = new("Dyletswydd", "Duty");
    public static BilingualText Period { get; } = new("Cyfnod", "Period");
    public static BilingualText PeriodRuns { get; } = new("{0}: o {1} i {2}", "{0}: from {1} to {2}");
    public static BilingualText SafeBy { get; } = new("Diogel erbyn", "Safe by");
    public static BilingualText State { get; } = new("Statws", "Status");
    public static BilingualText ToCome { get; } = new("I ddod", "To come");
    public static BilingualText DoneOn { get; } = new("Gwnaed ar", "Done on");
    public static BilingualText WasMissed { get; } = new("Wedi’i gofnodi’n hwyr: roedd y cyfnod wedi dod i ben heb gofnod", "Recorded late: the period had ended without a record");
    public static BilingualText Note { get; } = new("Nodyn neu reswm", "Note or reason");
    public static BilingualText By { get; } = new("Cofnodwyd gan", "Recorded by");
    public static BilingualText Act { get; } = new("Cam nesaf", "Next action");
    public static BilingualText YearDrawn { get; } = new("Y flwyddyn ysgol {0}", "The school year {0}");
    public static BilingualText YearSummary { get; } = new("Wedi’u gwneud: {0}. Heb eu gwneud: {1}. Nid y tro hwn: {2}.", "Done: {0}. Missed: {1}. Not this time: {2}.");
    public static BilingualText YearBefore { get; } = new("Y flwyddyn ysgol cynt", "The school year before");
    public static BilingualText YearAfter { get; } = new("Y flwyddyn ysgol nesaf", "The next school year");
    public static BilingualText NothingOfYear { get; } = new("Nid oes dim i’w ddangos ar gyfer y flwyddyn hon.", "There is nothing to show for this year.");
    public static BilingualText KindsHeading { get; } = new("Beth y gall ysgol ei ddewis, ac ar beth y mae’n seiliedig", "What a school may choose, and what it rests on");
    public static BilingualText Rhythm { get; } = new("Pa mor aml", "How often");
    public static BilingualText Basis { get; } = new("Sail", "Basis");
    public static BilingualText Chosen { get; } = new("Dewis yr ysgol", "The school’s choice");
    public static BilingualText On { get; } = new("Ymlaen", "On");
    public static BilingualText Off { get; } = new("Wedi’i ddiffodd", "Off");
    public static BilingualText DatesHeading { get; } = new("Dyddiadau y mae’r ysgol yn eu rhoi", "Dates that the school enters");
    public static BilingualText NoDates { get; } = new("Nid oes dyddiad wedi’i roi.", "No date has been entered.");
    public static BilingualText EnterDate { get; } = new("Rhoi dyddiad i mewn", "Enter a date");
    public static BilingualText WhichDuty { get; } = new("Ar gyfer beth?", "What is it for?");
    public static BilingualText WhichDate { get; } = new("Ar ba ddyddiad?", "On which date?");
    public static BilingualText TakeOut { get; } = new("Tynnu’r dyddiad allan", "Take the date out");
    public static BilingualText Saved { get; } = new("Mae dewis yr ysgol wedi’i gadw.", "The school’s choice is saved.");
    public static BilingualText Recorded { get; } = new("Mae’r cofnod wedi’i gadw.", "The record is saved.");

    public static BilingualText OfMark(string mark) => mark switch
    {
        RecurringMarks.Done => new("Wedi’i wneud", "Done"),
        RecurringMarks.NotThisTime => new("Nid y tro hwn", "Not this time"),
        RecurringMarks.Missed => new("Heb ei wneud", "Missed"),
        RecurringMarks.Open => new("Ar agor", "Open"),
        _ => ToCome,
    };
}

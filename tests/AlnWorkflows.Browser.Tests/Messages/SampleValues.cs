using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Browser.Tests.Messages;

/// <summary>Values as long and as odd as life gives them.</summary>
internal static class SampleValues
{
    public static Dictionary<string, BilingualText> Of(IEnumerable<Placeholder> placeholders) =>
        placeholders.ToDictionary(placeholder => placeholder.Key, placeholder => Value(placeholder.Key));

    public static Dictionary<string, FreeText> FreeText(IEnumerable<FreeTextPart> parts) =>
        parts.ToDictionary(part => part.Key, _ => new FreeText(
            "Mae’r dysgwr wedi gwneud cynnydd da wrth ddarllen gyda chymorth yr ysgol.\nByddwn yn parhau â’r grŵp darllen.",
            "The learner has made good progress in reading with the school’s support.\nWe will go on with the reading group."));

    private static BilingualText Value(string key) => key switch
    {
        "ref" => BilingualText.Same("K7M-2PQ4"),
        "init" => BilingualText.Same("GŴ"),
        "school" => new("Ysgol Gynradd Gymunedol Llanfihangel-y-Creuddyn", "Llanfihangel-y-Creuddyn Community Primary School"),
        "schoolContact" => BilingualText.Same("029 2018 0000, swyddfa@llanfihangel-y-creuddyn.ysgol.example"),
        "contact" => BilingualText.Same("Siân Prydderch-Evans, 029 2018 0000"),
        "la" => new("Cyngor Caerdydd", "Cardiff Council"),
        "duty" => new("Penderfynu a oes gan y dysgwr ADY", "Decide whether the learner has ALN"),
        "code" => BilingualText.Same("482 913"),
        "references" => BilingualText.Same("K7M-2PQ4\nR3X-9DVB"),
        "period" => new("35 diwrnod ysgol", "35 school days"),
        "daysLeft" => new("3 diwrnod ysgol", "3 school days"),
        "daysLate" => BilingualText.Same("2"),
        "validFor" => new("10 munud", "10 minutes"),
        "reconsiderWithin" => new("4 wythnos", "4 weeks"),
        "section" => BilingualText.Same("13(1)"),
        "reason" or "ground" or "ceaseGround" => new("nid yw’n rhesymol disgwyl i’r ysgol sicrhau’r ddarpariaeth", "it is not reasonable to expect the school to secure the provision"),
        "request" => new("ailystyried y CDU", "reconsider the IDP"),
        "lacking" => new("y dyddiad cau ar gyfer apelio (adran 70 o’r Ddeddf)", "the last day for an appeal (section 70 of the Act)"),
        "language" => new("Cymraeg", "Welsh"),
        "alertTo" or "escalateTo" => new("Pennaeth", "Headteacher"),
        "nhsBody" => new("Bwrdd Iechyd Prifysgol Caerdydd a’r Fro", "Cardiff and Vale University Health Board"),
        "service" => new("SNAP Cymru", "SNAP Cymru"),
        "place" => new("Ystafell y Ddraig, Ysgol Gynradd Gymunedol Llanfihangel-y-Creuddyn", "Dragon Room, Llanfihangel-y-Creuddyn Community Primary School"),
        "monitoringTask" => new("Barnu sut mae pob rhes o’r ddarpariaeth yn gweithio’r hanner tymor hwn", "Judge how each row of the provision works this half-term"),
        "meetingDate" => new("Dydd Mawrth 1 Medi 2026", "Tuesday 1 September 2026"),
        "meetingDay" => new("ddydd Mawrth 1 Medi 2026", "Tuesday 1 September 2026"),
        "meetingStartTime" => BilingualText.Same("14:00"),
        "meetingEndTime" => BilingualText.Same("15:30"),
        "times" => new("Dydd Mawrth 1 Medi 2026, 14:00–15:30\nDydd Iau 3 Medi 2026, 09:00–10:30", "Tuesday 1 September 2026, 14:00–15:30\nThursday 3 September 2026, 09:00–10:30"),
        "schoolContacts" => new("Ysgol Glan yr Afon, 029 2018 0000, swyddfa@glan-yr-afon.ysgol.example", "Glan yr Afon School, 029 2018 0000, swyddfa@glan-yr-afon.ysgol.example"),
        _ when key.EndsWith("Links", StringComparison.Ordinal) => new(
            "K7M-2PQ4 (GŴ): Penderfynu a oes gan y dysgwr ADY, erbyn 1 Medi 2026: https://aln.example.org/cases/a\nR3X-9DVB (AP): Cyfieithu’r testun, erbyn 3 Medi 2026: https://aln.example.org/cases/b",
            "K7M-2PQ4 (GŴ): Decide whether the learner has ALN, by 1 September 2026: https://aln.example.org/cases/a\nR3X-9DVB (AP): Translate the text, by 3 September 2026: https://aln.example.org/cases/b"),
        _ when key.EndsWith("Count", StringComparison.Ordinal) => new("llai na 5", "fewer than 5"),
        _ when key.EndsWith("Until", StringComparison.Ordinal) || key.EndsWith("From", StringComparison.Ordinal) || key.EndsWith("To", StringComparison.Ordinal) => new("1 Medi 2026", "1 September 2026"),
        "addressee" => BilingualText.Same("Mair Prydderch\n1 Stryd Fawr\nCaerdydd"),
        _ when key.EndsWith("Link", StringComparison.Ordinal) => BilingualText.Same($"https://aln.example.org/l/{new string('a', 90)}/{key}"),
        _ when key.EndsWith("By", StringComparison.Ordinal) || key.EndsWith("On", StringComparison.Ordinal) || key is "date" or "corrects" or "deadline" or "newDate" => new("1 Medi 2026", "1 September 2026"),
        _ => new($"{key} yn Gymraeg", $"{key} in English"),
    };
}

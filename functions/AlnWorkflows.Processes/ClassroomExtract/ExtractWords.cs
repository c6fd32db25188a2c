using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>The standing words of extracts for the classroom.</summary>
public static class ExtractWords
{
    public static BilingualText Heading { get; } = new("Detholiad i’r dosbarth", "Classroom extract");

    public static BilingualText What { get; } = new(
        "Yr hyn y mae angen i’r rhai sy’n addysgu’r dysgwr ei wneud yn y dosbarth, a dim mwy: dim hanes, a dim manylion iechyd oni bai bod eu hangen yn y dosbarth.",
        "What those who teach the learner need to do in class, and no more: no history, and no health detail unless it is needed in class.");

    public static BilingualText Start { get; } = new("Gwneud detholiad i’r dosbarth", "Make a classroom extract");

    public static BilingualText NotWritten { get; } = new("Nid oes fersiwn wedi’i hysgrifennu eto.", "No version has been written yet.");

    public static BilingualText Version { get; } = new("Fersiwn {0}, {1}, gan: {2}", "Version {0}, {1}, by: {2}");

    public static BilingualText Who { get; } = new("Pwy sydd i’w ddarllen", "Who is to read it");

    public static BilingualText ReadOn { get; } = new("Darllenwyd {0}", "Read {0}");

    public static BilingualText NotRead { get; } = new("Heb ei ddarllen eto", "Not read yet");

    public static BilingualText Ended { get; } = new("Nid yw’n cael ei rannu mwyach.", "It is no longer shared.");

    public static BilingualText ForYou { get; } = new("Detholiad i’r dosbarth i chi", "A classroom extract for you");

    public static BilingualText YouHaveRead { get; } = new("Rydych wedi cofnodi eich bod wedi darllen hwn.", "You have recorded that you have read this.");

    public static BilingualText Mine { get; } = new("Detholiadau i’m dosbarthiadau", "Extracts for my classes");

    public static BilingualText SayRead { get; } = new("Cofnodi eich bod wedi ei ddarllen", "Record that you have read it");

    public static BilingualText NoneMine { get; } = new("Nid oes detholiad i chi ei ddarllen ar hyn o bryd.", "There is no extract for you to read at present.");

    public static BilingualText Over { get; } = new(
        "Nid yw’r detholiad hwn yn cael ei rannu mwyach, neu mae fersiwn arall wedi cymryd ei le. Gofynnwch i’r CADY.",
        "This extract is no longer shared, or another version has taken its place. Ask the ALNCo.");

    public static BilingualText NameOf(ExtractEnd end) => end switch
    {
        ExtractEnd.Ended => new("Daeth yr ysgol ag ef i ben", "The school ended it"),
        ExtractEnd.CaseClosed => new("Caewyd yr achos", "The case was closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "No end."),
    };
}

using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>The standing words about what is provided until there is a plan.</summary>
public static class InterimWords
{
    public static BilingualText Heading { get; } = new("Y ddarpariaeth nes bod CDU", "Provision until there is an IDP");

    public static BilingualText Duty { get; } = new(
        "Mae ADY gan y dysgwr ac nid oes CDU yn cael ei gynnal eto. Rhaid cymryd pob cam rhesymol i sicrhau’r ddarpariaeth ddysgu ychwanegol y mae ei hangen (adran 47 o’r Ddeddf). Nid yw hyn yn newid dyddiad y CDU.",
        "The learner has ALN and no IDP is maintained yet. All reasonable steps must be taken to secure the additional learning provision that is called for (section 47 of the Act). This does not change the date of the IDP.");

    public static BilingualText NotRecorded { get; } = new(
        "Nid oes dim wedi’i gofnodi eto. Gofynnwyd i’r CADY gofnodi hyn.", "Nothing is recorded yet. The ALNCo has been asked to record it.");

    public static BilingualText NeverRecorded { get; } = new("Ni chofnodwyd dim.", "Nothing was recorded.");

    public static BilingualText Before { get; } = new("Yr hyn a gofnodwyd cynt", "What was recorded before");

    public static BilingualText Ended { get; } = new(
        "Daeth hyn i ben ar {0}, pan roddwyd y copi cyntaf o’r CDU.", "This ended on {0}, when the first copy of the IDP was given.");
}

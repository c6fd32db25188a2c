using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The page where open duties are moved to a new version of their rule.</summary>
internal static class RuleChangeWording
{
    public static BilingualText What { get; } = new("rheolau", "rules");
    public static BilingualText Heading { get; } = new("Newidiadau i’r rheolau: {0}", "Changes of the rules: {0}");
    public static BilingualText Guidance { get; } = new(
        "Mae pob achos yn cadw’r fersiwn o’r rheol yr oedd mewn grym pan ddechreuodd. Dim ond yma y gellir symud dyletswyddau agored i fersiwn newydd. Gwiriwch y dyddiadau yn gyntaf; caiff pwy a’u symudodd ei gofnodi.",
        "Each case keeps the version of the rule that was in force when it began. Open duties can be moved to a new version only here. Check the dates first; who moved them is recorded.");
    public static BilingualText None { get; } = new(
        "Mae pob dyletswydd agored yn rhedeg o dan y fersiwn sydd mewn grym.", "Every open duty runs under the version in force.");
    public static BilingualText Version { get; } = new("Fersiwn {0}, mewn grym o {1}: {2}.", "Version {0}, in force from {1}: {2}.");
    public static BilingualText Move { get; } = new("Symud y dyletswyddau hyn", "Move these duties");
    public static BilingualText Ordered { get; } = new(
        "Mae’r dyletswyddau’n cael eu symud. Gall hyn gymryd ychydig funudau.", "The duties are being moved. This may take a few minutes.");
}

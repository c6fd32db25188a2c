using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What pages of questions say themselves.</summary>
internal static class FormWording
{
    public static BilingualText More { get; } = new(
        "Mae rhagor o gwestiynau yn dilyn o’ch atebion. Atebwch y rhai newydd isod.",
        "More questions follow from your answers. Answer the new ones below.");

    public static BilingualText ChooseFileAgain { get; } = new(
        "Nid yw eich porwr yn cadw’r ffeil: dewiswch hi eto cyn anfon.",
        "Your browser does not keep the file: choose it again before you send.");

    public static BilingualText FileNotSaved { get; } = new(
        "Os byddwch yn cadw’r hyn a deipiwyd tan yn hwyrach, ni chedwir y ffeil: dewiswch hi pan fyddwch yn anfon.",
        "If you save what you typed for later, the file is not kept: choose it when you send.");

    public static BilingualText ChangeOf { get; } = new("Newid: {0}", "Change: {0}");

    public static BilingualText CheckGuidance { get; } = new(
        "Gwiriwch bob ateb cyn cyflwyno. Nid oes dim yn cael ei gofnodi nes i chi bwyso’r botwm.",
        "Check each answer before you submit. Nothing is recorded until you press the button.");
}

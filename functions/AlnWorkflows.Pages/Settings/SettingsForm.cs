using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Settings;

/// <summary>The form by which a school changes its settings.</summary>
internal static class SettingsForm
{
    public const string FirstLook = "firstLook";
    public const string Escalation = "escalation";

    public static Form For(Body body, bool mayAgreeEscalation)
    {
        List<FormField> fields = [new(FirstLook, FieldKind.YesNo, SettingsWording.FirstLook, SettingsWording.FirstLookHint)];
        if (mayAgreeEscalation)
            fields.Add(new(Escalation, FieldKind.YesNo, SettingsWording.Escalation, SettingsWording.EscalationHint));
        IReadOnlyList<FormFact>? facts = mayAgreeEscalation ? null : [new(body.AuthorityName, SettingsWording.HeadDecides.With(Told(body)))];
        return new Form("school-settings", SettingsWording.Heading, [new("settings", SettingsWording.Heading, fields, SettingsWording.Guidance, Facts: facts)]);
    }

    public static FormValues Values(Body body) => new(new Dictionary<string, string> { [FirstLook] = YesNo(body.FirstLookAfterMonth), [Escalation] = YesNo(body.LaAgreedEscalation) });

    public static BilingualText Told(Body body) => body.LaAgreedEscalation ? SettingsWording.Told : SettingsWording.NotTold;

    private static string YesNo(bool isOn) => isOn ? "yes" : "no";
}

using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The question before a refusal: whether the family has heard of it by telephone before they read it. The notice
/// leaves at its time whatever the answer.</summary>
public static class Telephoned
{
    public const string Field = "telephoned";

    public const string Yes = "yes";

    /// <summary>Somebody will, before it leaves.</summary>
    public const string Will = "will";

    public const string No = "no";

    /// <summary>Whether somebody answered when they were called.</summary>
    public const string Reached = "reached";

    /// <param name="isRefusal">Whether the answers so far refuse something.</param>
    public static IReadOnlyList<FormField> Fields(Func<FormValues, bool> isRefusal) =>
    [
        new(Field, FieldKind.Choice, new("A yw’r teulu wedi clywed dros y ffôn?", "Has the family been telephoned?"), new("Mae’r hysbysiad yn gadael ar ei amser, beth bynnag yw’r ateb.", "The notice leaves at its time, whatever the answer."),
            Options:
            [
                new(Yes, new("Ydy", "Yes")),
                new(Will, new("Ddim eto: bydd rhywun yn ffonio cyn i’r hysbysiad adael", "Not yet: somebody will telephone before the notice leaves")),
                new(No, new("Nac ydy", "No")),
            ],
            ShownWhen: isRefusal),
        new("telephonedOn", FieldKind.Date, new("Ar ba ddyddiad y ffoniwyd?", "On what date were they telephoned?"), ShownWhen: values => isRefusal(values) && values[Field] == Yes),
        new("telephonedBy", FieldKind.ShortText, new("Pwy ffoniodd?", "Who telephoned?"), ShownWhen: values => isRefusal(values) && values[Field] == Yes),
        new("notTelephoned", FieldKind.ShortText, new("Pam na ffoniwyd?", "Why were they not telephoned?"), ShownWhen: values => isRefusal(values) && values[Field] == No),
    ];

    public static IEnumerable<Problem> Check(StepContext step, FormValues values) => Steps.Fields.NotAfterToday(step, values, "telephonedOn");

    /// <summary>What was answered last about telephoning the family, in words; null where nothing was asked.</summary>
    public static BilingualText? InWords(IEnumerable<Step> steps)
    {
        var answered = steps.Where(step => step.Answer is not null).OrderBy(step => step.Answer!.RecordedAt).ToList();
        if (answered.LastOrDefault(step => step.Answer![Field] is not null || step.Type == Formats.FormatStepTypes.TelephoneFamily) is not { Answer: { } answer } last)
            return null;
        if (last.Type == Formats.FormatStepTypes.TelephoneFamily)
            return (answer[Reached] == No ? NotReached : Done).With(BilingualDate.Date(answer.HappenedOn), BilingualText.Same(answer["by"] ?? ""));
        return answer[Field] switch
        {
            Yes => Done.With(BilingualDate.Date(new FormValues(answer.Values).Date("telephonedOn")!.Value), BilingualText.Same(answer["telephonedBy"] ?? "")),
            Will => new("Ddim eto: cyn i’r hysbysiad adael", "Not yet: before the notice leaves"),
            _ => new BilingualText("Nac ydy: {0}", "No: {0}").With(BilingualText.Same(answer["notTelephoned"] ?? "")),
        };
    }

    private static BilingualText Done { get; } = new("Ydy, ar {0}: {1}", "Yes, on {0}: {1}");

    private static BilingualText NotReached { get; } = new("Ffoniwyd ar {0}, heb ateb: {1}", "Telephoned on {0}, not reached: {1}");
}

using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>How somebody adds what a notice lacks: a question for each thing, under the name of the part of the notice
/// and the law that asks for it.</summary>
public static class NoticeCompleting
{
    public static Form Form(StepContext step)
    {
        var lacked = step.Notices.First(notice => notice.NoticeId == step.Step.SubjectId).Lacks ?? [];
        return Fields.Form(step, values => NotAddresses(lacked, values), [.. lacked.Select(Field)]);
    }

    /// <summary>What was added for an order's notices, oldest first.</summary>
    public static IReadOnlyList<StepAnswer> AnswersOf(NoticeOrder order, IEnumerable<Step> steps) =>
        [.. steps
            .Where(step => step.Type == NoticeStepTypes.CompleteNotice && step.SubjectId!.StartsWith($"{NoticeIds.Prefix(order)}-", StringComparison.Ordinal))
            .Select(step => step.Answer)
            .OfType<StepAnswer>()
            .OrderBy(answer => answer.RecordedAt)];

    private static BilingualText? ValueOf(string key, StepAnswer answer)
    {
        var typed = new FormValues(answer.Values);
        if (IsDate(key))
            return typed.Date(key) is { } date ? BilingualDate.Date(date) : null;
        if (typed.Has(key))
            return BilingualText.Same(typed[key]);
        var text = typed.Text(key);
        return text.Cy is null && text.En is null ? null : new BilingualText(text.Cy ?? text.En!, text.En ?? text.Cy!);
    }

    /// <summary>A notice's values with those that were added for it, wherever it has none.</summary>
    public static IReadOnlyDictionary<string, BilingualText> Added(IReadOnlyDictionary<string, BilingualText> given, IEnumerable<StepAnswer> added)
    {
        var whole = new Dictionary<string, BilingualText>(given);
        foreach (var answer in added)
            foreach (var key in answer.Values.Keys.Select(NameOf).Distinct())
                if (IsEmpty(whole.GetValueOrDefault(key)) && ValueOf(key, answer) is { } value)
                    whole[key] = value;
        return whole;
    }

    private static FormField Field(LackedValue lacked) => lacked switch
    {
        { IsWrittenForCase: true } => new(lacked.Key, FieldKind.BothLanguages, lacked.Name),
        _ when IsDate(lacked.Key) => Fields.Date(lacked.Key, lacked.Name),
        _ when IsLink(lacked.Key) => new(lacked.Key, FieldKind.ShortText, lacked.Name, new("Cyfeiriad gwe llawn, er enghraifft https://www.example.org", "A full web address, such as https://www.example.org")),
        _ => new(lacked.Key, FieldKind.BothLanguages, lacked.Name),
    };

    private static IEnumerable<Problem> NotAddresses(IEnumerable<LackedValue> lacked, FormValues values) =>
        lacked.Where(each => IsLink(each.Key) && !IsWebAddress(values[each.Key])).Select(each => new Problem(ErrorCodes.NotAWebAddress, each.Key));

    private static bool IsWebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    private static bool IsLink(string key) => key.EndsWith("Link", StringComparison.Ordinal);

    private static bool IsDate(string key) => key.EndsWith("On", StringComparison.Ordinal) || key.EndsWith("By", StringComparison.Ordinal) || key.EndsWith("Date", StringComparison.Ordinal);

    private static string NameOf(string field) => field.Split('.', '-')[0];

    private static bool IsEmpty(BilingualText? text) => text is null || string.IsNullOrWhiteSpace(text.Cy) || string.IsNullOrWhiteSpace(text.En);
}

using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>The forms by which a school chooses its recurring duties and enters their dates.</summary>
internal static class RecurringForms
{
    /// <summary>What is proposed to a school that has not chosen yet: what every school has.</summary>
    private static readonly string[] Proposed = ["link-governor", "looked-after", "aln-policy", "published-information", "family-contact", "staff-training", RecurringKinds.OwnLearning];

    private static readonly BilingualText KindOption = new("{0} ({1})", "{0} ({1})");

    public static Form Choose { get; } = new("recurring-choose", RecurringWording.Choose,
    [
        new FormSection("choose", RecurringWording.Choose,
        [
            new("onTeam", FieldKind.YesNo, RecurringWording.AlncoOnTeam, RecurringWording.AlncoOnTeamHint),
            new("kinds", FieldKind.Checks, RecurringWording.Kinds, Required: false, Options: [.. RecurringKinds.All.Where(kind => kind.Id != RecurringKinds.SeniorLeadership).Select(Option)]),
        ], RecurringWording.ChooseGuidance),
    ]);

    public static FormValues Values(RecurringChoices choices)
    {
        var kinds = choices.Revision == 0 ? Proposed : RecurringKinds.All.Select(kind => kind.Id).Where(choices.IsOn);
        var values = new Dictionary<string, string> { ["kinds"] = string.Join(',', kinds) };
        if (choices.AlncoIsOnLeadershipTeam is { } isOn)
            values["onTeam"] = isOn ? "yes" : "no";
        return new FormValues(values);
    }

    public static IReadOnlyList<string> Chosen(FormValues values) => [.. values.Checked("kinds"), RecurringKinds.SeniorLeadership];

    public static Form EnterDate(SchoolCalendar calendar, DateOnly today) => new("recurring-date", RecurringWording.EnterDate,
    [
        new FormSection("date", RecurringWording.EnterDate,
        [
            new("kind", FieldKind.Choice, RecurringWording.WhichDuty, Options: [.. RecurringKinds.All.Where(kind => kind.HasDates).Select(kind => new FormOption(kind.Id, kind.Title))]),
            new("date", FieldKind.Date, RecurringWording.WhichDate),
        ]),
    ], values => Check(values, calendar, today));

    private static IEnumerable<Problem> Check(FormValues values, SchoolCalendar calendar, DateOnly today)
    {
        if (values.Date("date") is not { } date)
            yield break;
        if (date < today)
            yield return new Problem(ErrorCodes.DateTooEarly, "date", BilingualDate.Date(today));
        else if (!calendar.Covers(date))
            yield return new Problem(ErrorCodes.NoCalendar, "date", BilingualText.Same($"{SchoolYear.Of(date)}"));
    }

    private static FormOption Option(RecurringKind kind) => new(kind.Id, KindOption.With(kind.Title, RecurringWords.Of(kind.Rhythm)));
}

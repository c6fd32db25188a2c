using System.Globalization;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TellStaff;

namespace AlnWorkflows.Pages.Staff;

/// <summary>On which days somebody works on additional learning needs, and when they are away.</summary>
internal static class MyDaysForm
{
    private const string NoDeputy = "none";

    public static Form For(Person person, IReadOnlyList<Person> staff) =>
        new("my-days", StaffWording.MyDays, [new FormSection("my-days", StaffWording.MyDays, [.. Fields(person, staff)], StaffWording.DaysGuidance)], Check);

    public static FormValues Values(Person person)
    {
        var values = new Dictionary<string, string>
        {
            ["days"] = string.Join(',', person.AlnDays ?? AlnDays.Usual),
            ["away"] = person.Absence is null ? "no" : "yes",
        };
        if (person.Absence is { } absence)
        {
            values["awayFrom"] = Iso(absence.From);
            values["awayTo"] = Iso(absence.To);
            values["deputy"] = absence.DeputyId ?? NoDeputy;
        }

        return new FormValues(values);
    }

    public static Person Changed(Person person, FormValues values) => person with
    {
        AlnDays = [.. AlnDays.Usual.Where(day => values.Checked("days").Contains($"{day}"))],
        Absence = values.IsYes("away")
            ? new Absence(values.Date("awayFrom")!.Value, values.Date("awayTo")!.Value, values["deputy"] == NoDeputy ? null : values["deputy"])
            : null,
    };

    private static IEnumerable<FormField> Fields(Person person, IReadOnlyList<Person> staff)
    {
        yield return new("days", FieldKind.Checks, StaffWording.WhichDays, StaffWording.WhichDaysHint, Options: [.. AlnDays.Usual.Select(day => new FormOption($"{day}", StaffWording.Of(day)))]);
        yield return new("away", FieldKind.YesNo, StaffWording.Away, StaffWording.AwayHint);
        yield return new("awayFrom", FieldKind.Date, StaffWording.AwayFrom, ShownWhen: IsAway);
        yield return new("awayTo", FieldKind.Date, StaffWording.AwayTo, ShownWhen: IsAway);
        yield return new("deputy", FieldKind.Choice, StaffWording.Deputy, StaffWording.DeputyHint, ShownWhen: IsAway, Options: [.. Deputies(person, staff)]);
    }

    /// <summary>Those who may open what the deputy is told of.</summary>
    private static IEnumerable<FormOption> Deputies(Person person, IReadOnlyList<Person> staff) => staff
        .Where(other => other.PersonId != person.PersonId && StepAccess.Staff.Any(other.Roles.Contains))
        .Select(other => new FormOption(other.PersonId, BilingualText.Same(other.FullName)))
        .Append(new FormOption(NoDeputy, StaffWording.NoDeputy));

    private static bool IsAway(FormValues values) => values.IsYes("away");

    private static IEnumerable<Problem> Check(FormValues values)
    {
        if (IsAway(values) && values.Date("awayFrom") is { } from && values.Date("awayTo") < from)
            yield return new Problem(ErrorCodes.DateTooEarly, "awayTo", BilingualDate.Date(from));
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The steps that say when a meeting is.</summary>
internal static class MeetingTimeSteps
{
    private const string Another = "another";

    private const string Prefix = "time";

    public static Form Fix(StepContext step) => Fields.Form(
        step,
        values => IsAnother(values) ? MeetingTimes.Check(values, Prefix, step.Today, step.Calendar) : NotPast(step, values),
        [
            new("time", FieldKind.Choice, new("Pa amser?", "Which time?"), Hint(step), Options: [.. Options(step)]),
            Fields.Date($"{Prefix}On", new("Ar ba ddyddiad?", "On what date?")) with { ShownWhen = IsAnother },
            MeetingTimes.From(Prefix, new("Am faint o’r gloch?", "At what time?"), IsAnother),
            .. Agreement(step, values => Fixed(step, values)),
        ]);

    public static Form Move(StepContext step) => Fields.Form(
        step,
        values => [.. NotOver(step), .. MeetingTimes.Check(values, Prefix, step.Today, step.Calendar), .. MeetingLinks.Check(values)],
        [
            Fields.Date($"{Prefix}On", new("I ba ddyddiad y symudir y cyfarfod?", "To what date is the meeting moved?")) with { Hint = Hint(step) },
            MeetingTimes.From(Prefix, new("Am faint o’r gloch?", "At what time?")),
            new("place", FieldKind.ShortText, new("Lle newydd", "New place"), Keep, Required: false),
            new(MeetingLinks.Field, FieldKind.ShortText, new("Dolen fideo newydd", "New video link"), Keep, Required: false),
            .. Agreement(step, values => Moved(step, values)),
        ]);

    /// <summary>The time that an answer to either step names.</summary>
    public static MeetingTime? TimeOf(Meeting meeting, FormValues values) =>
        int.TryParse(values["time"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= meeting.Offered.Count
            ? meeting.Offered[number - 1]
            : MeetingTimes.Of(values, Prefix, meeting.Offered[0].Until - meeting.Offered[0].From);

    private static BilingualText Keep { get; } = new("Gadewch yn wag i gadw’r un sydd.", "Leave empty to keep the present one.");

    private static bool IsAnother(FormValues values) => values["time"] == Another;

    private static MeetingTime? Fixed(StepContext step, FormValues values) =>
        step.Meeting is { } about && values.Has("time") ? TimeOf(about.Meeting, values) : null;

    private static MeetingTime? Moved(StepContext step, FormValues values) => step.Meeting is { } about ? TimeOf(about.Meeting, values) : null;

    private static BilingualText? Hint(StepContext step) => MeetingForm.EarliestHint(step.Calendar, step.Today);

    private static IEnumerable<FormOption> Options(StepContext step)
    {
        if (step.Meeting is { Meeting: var meeting, Replies: var replies })
        {
            var choosing = meeting.Attendees.Count(attendee => attendee.ChoosesTime);
            foreach (var (time, number) in meeting.Offered.Select((time, index) => (time, index + 1)))
                yield return new FormOption(
                    number.ToString(CultureInfo.InvariantCulture),
                    new BilingualText("{0} (yn addas: {1}/{2})", "{0} (suits: {1}/{2})").With(
                        MeetingWording.Of(time), BilingualText.Same(replies.Count(reply => reply.Times.Contains(number))), BilingualText.Same(choosing)));
        }

        yield return new FormOption(Another, new("Amser arall", "Another time"));
    }

    private static IEnumerable<Problem> NotOver(StepContext step) =>
        step.Meeting is { Meeting.Time: { } time } && time.On < step.Today ? [new Problem(ErrorCodes.MeetingOver)] : [];

    private static IEnumerable<Problem> NotPast(StepContext step, FormValues values) =>
        Fixed(step, values) is { } time && time.On <= step.Today ? [new Problem(ErrorCodes.DateMustBeLater, "time", BilingualDate.Date(step.Today))] : [];

    /// <summary>Asked where the meeting is nearer than ten school days and not all who choose have chosen this time.</summary>
    private static IEnumerable<FormField> Agreement(StepContext step, Func<FormValues, MeetingTime?> timeOf)
    {
        bool IsNeeded(FormValues values) => timeOf(values) is { } time
            && MeetingRules.NeedsAgreement(step.Calendar, step.Today, time, step.Meeting?.Meeting, step.Meeting?.Replies ?? []);
        return MeetingForm.AgreementFields(IsNeeded);
    }
}

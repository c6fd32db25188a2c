using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>What arranging a meeting asks: what it is for and who comes, at least two times, where, and what to prepare.</summary>
public static class MeetingForm
{
    public const string Id = "meeting";

    public const int Times = 3;

    /// <summary>How many of the times must be given.</summary>
    private const int TimesNeeded = 2;

    private const string Online = "online";

    private const string Both = "both";

    private static readonly int[] Minutes = [30, 45, 60, 90, 120];

    public static BilingualText Title { get; } = new("Trefnu cyfarfod", "Arrange a meeting");

    /// <summary>The form for one case.</summary>
    /// <param name="people">Whom the case knows and the school's staff, each as they would come.</param>
    /// <param name="today">London date of business time.</param>
    public static Form For(IReadOnlyList<(MeetingAttendee Attendee, string Name)> people, DateOnly today, SchoolCalendar calendar) => new(
        Id,
        Title,
        [About(people), When(today, calendar), Where()],
        values => Check(values, today, calendar));

    /// <summary>The times typed, in the order they stand.</summary>
    internal static IReadOnlyList<MeetingTime> OfferedIn(FormValues values) =>
        [.. Names().Select(name => MeetingTimes.Of(values, name, Length(values))).OfType<MeetingTime>()];

    /// <summary>Fields that record an agreement to shorter notice.</summary>
    internal static IEnumerable<FormField> AgreementFields(Func<FormValues, bool> shownWhen) =>
    [
        new(
            "agreedBy", FieldKind.ShortText, new("Pwy a gytunodd i gael llai na 10 diwrnod ysgol o rybudd?", "Who agreed to less than 10 school days’ notice?"),
            new("Rhaid i’r dysgwr a’r teulu gytuno, neu ddewis yr amser eu hunain.", "The learner and the family must agree, or choose the time themselves."), ShownWhen: shownWhen),
        new("agreedOn", FieldKind.Date, new("Pryd y cytunwyd?", "When did they agree?"), ShownWhen: shownWhen),
    ];

    /// <summary>The earliest day that needs nobody's agreement; null where the calendar does not reach that far.</summary>
    internal static BilingualText? EarliestHint(SchoolCalendar calendar, DateOnly today)
    {
        try
        {
            return new BilingualText("Y dyddiad cynharaf heb gytundeb i gael llai o rybudd: {0}.", "The earliest date without agreement to shorter notice: {0}.")
                .With(BilingualDate.Weekday(MeetingRules.Earliest(calendar, today)));
        }
        catch (CalendarGapException)
        {
            return null;
        }
    }

    private static FormSection About(IReadOnlyList<(MeetingAttendee Attendee, string Name)> people) => new(
        "about",
        new("Y cyfarfod a phwy sy’n dod", "The meeting and who comes"),
        [
            new("purpose", FieldKind.Choice, new("Beth yw diben y cyfarfod?", "What is the meeting for?"),
                Options: [.. Enum.GetValues<MeetingPurpose>().Select(purpose => new FormOption(purpose.ToString(), MeetingWording.Of(purpose)))]),
            new("attendees", FieldKind.Checks, new("Pwy sy’n cael eu gwahodd?", "Who is invited?"),
                new("Mae pawb yn cael neges ar wahân: ni fydd neb yn gweld pwy arall sydd wedi’i wahodd.", "Everybody gets a message of their own: nobody sees who else is invited."),
                Options: [.. people.Select(person => new FormOption(person.Attendee.PersonId, BilingualText.Same(person.Name)))]),
        ]);

    private static FormSection When(DateOnly today, SchoolCalendar calendar) => new(
        "times",
        new("Amserau i’w cynnig", "Times to offer"),
        [
            new("minutes", FieldKind.Choice, new("Faint o amser fydd ei angen?", "How long will it take?"),
                Options: [.. Minutes.Select(minutes => new FormOption($"{minutes}", new BilingualText("{0} munud", "{0} minutes").With(BilingualText.Same(minutes))))]),
            .. Enumerable.Range(1, Times).SelectMany(TimeFields),
            .. AgreementFields(values => OfferedIn(values).Any(time => MeetingRules.IsShort(calendar, today, time.On))),
        ],
        Guidance(calendar, today));

    private static BilingualText Guidance(SchoolCalendar calendar, DateOnly today)
    {
        var offered = new BilingualText(
            "Cynigir yr amserau i’r dysgwr a’r teulu yn gyntaf. {0}",
            "The times are offered to the learner and the family first. {0}");
        return offered.With(EarliestHint(calendar, today) ?? new("Nid yw’r calendr yn cyrraedd yn ddigon pell i ddweud pa mor gynnar.", "The calendar does not reach far enough to say how early."));
    }

    private static IEnumerable<FormField> TimeFields(int number)
    {
        var label = new BilingualText("Dyddiad {0}", "Date {0}");
        var at = new BilingualText("Amser dechrau {0}", "Start time {0}");
        yield return new FormField($"time{number}On", FieldKind.Date, label.With(BilingualText.Same(number)), Required: number <= TimesNeeded);
        yield return MeetingTimes.From($"time{number}", at.With(BilingualText.Same(number)), required: number <= TimesNeeded);
    }

    private static FormSection Where() => new(
        "where",
        new("Lle, a beth i’w baratoi", "Where, and what to prepare"),
        [
            new("how", FieldKind.Choice, new("Sut y cynhelir y cyfarfod?", "How will the meeting be held?"), Options:
            [
                new("in-person", new("Wyneb yn wyneb", "In person")),
                new(Online, new("Ar-lein", "Online")),
                new(Both, new("Wyneb yn wyneb, a dolen i ymuno ar-lein", "In person, with a link to join online")),
            ]),
            new("place", FieldKind.ShortText, new("Lleoliad", "Place"), ShownWhen: values => values.Has("how") && values["how"] != Online),
            new(MeetingLinks.Field, FieldKind.ShortText, new("Dolen i ymuno ar-lein", "Link to join online"), ShownWhen: values => values["how"] is Online or Both),
            new(
                MeetingQuestions.Field, FieldKind.BothLanguages, new("Beth hoffech i bawb feddwl amdano cyn y cyfarfod?", "What would you like everybody to think about before the meeting?"),
                new("Nid yw’r cwestiynau’n cael eu hanfon drwy e-bost: mae angen cod i’w darllen. Nid yw’r gwahoddiad yn aros am gyfieithiad.", "The questions are not sent by e-mail: a code is needed to read them. The invitation does not wait for a translation."),
                Required: false),
        ],
        Draft: Suggested);

    private static FormValues Suggested(FormValues values) => new(new Dictionary<string, string>
    {
        [$"{MeetingQuestions.Field}.cy"] = "Beth sy’n mynd yn dda?\nBeth sydd ddim yn gweithio cystal?\nBeth sy’n bwysig nawr, ac at y dyfodol?\nBeth hoffech ei weld yn newid?",
        [$"{MeetingQuestions.Field}.en"] = "What is going well?\nWhat is not working so well?\nWhat is important now, and for the future?\nWhat would you like to change?",
    });

    private static IEnumerable<Problem> Check(FormValues values, DateOnly today, SchoolCalendar calendar)
    {
        foreach (var name in Names())
        {
            foreach (var problem in MeetingTimes.Check(values, name, today, calendar))
                yield return problem;
            if (values.HasDatePart($"{name}On") != values.Has($"{name}From"))
                yield return new Problem(ErrorCodes.TimeHalfGiven, values.Has($"{name}From") ? $"{name}On" : $"{name}From");
        }

        var offered = OfferedIn(values);
        if (offered.Distinct().Count() < offered.Count)
            yield return new Problem(ErrorCodes.TimesAlike, "time2On");
        foreach (var problem in MeetingLinks.Check(values).Concat(AgreedInPast(values, today)))
            yield return problem;
    }

    private static IEnumerable<Problem> AgreedInPast(FormValues values, DateOnly today) =>
        values.Date("agreedOn") is { } on && on > today ? [new Problem(ErrorCodes.DateInFuture, "agreedOn", BilingualDate.Date(on))] : [];

    private static TimeSpan Length(FormValues values) => TimeSpan.FromMinutes(Minutes.FirstOrDefault(minutes => values["minutes"] == $"{minutes}", 60));

    private static IEnumerable<string> Names() => Enumerable.Range(1, Times).Select(number => $"time{number}");
}

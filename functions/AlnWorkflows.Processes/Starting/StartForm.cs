using System.Net.Mail;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Starting;

/// <summary>What starting a case asks: the learner, how the school became aware, what may send the matter elsewhere,
/// and whom to tell.</summary>
public static class StartForm
{
    public const string Id = "start";

    public const int Parents = 2;

    private static readonly FormOption[] Languages =
    [
        new("cy", new("Cymraeg", "Welsh")),
        new("en", new("Saesneg", "English")),
        new("unknown", new("Heb ofyn eto", "Not asked yet")),
    ];

    internal static IReadOnlyList<FormOption> Sources { get; } =
    [
        new(nameof(AwarenessSource.Parent), new("Rhiant neu ofalwr", "A parent or carer")),
        new(nameof(AwarenessSource.Learner), new("Y dysgwr", "The learner")),
        new(nameof(AwarenessSource.Teacher), new("Athro neu aelod arall o’r staff", "A teacher or other member of staff")),
        new(nameof(AwarenessSource.Professional), new("Gweithiwr proffesiynol arall", "Another professional")),
        new(nameof(AwarenessSource.TransferInformation), new("Gwybodaeth o ysgol neu leoliad blaenorol", "Information from an earlier school or setting")),
        new(nameof(AwarenessSource.Assessment), new("Asesiad neu fonitro", "Assessment or monitoring")),
        new(nameof(AwarenessSource.Other), new("Ffordd arall", "Another way")),
    ];

    internal static BilingualText HowAware { get; } = new("Sut y daeth i sylw’r ysgol?", "How was it brought to attention?");

    internal static BilingualText ByWhom { get; } = new("Gan bwy?", "By whom?");

    internal static BilingualText ClockStarts { get; } = new("Mae’r cloc yn dechrau o’r dyddiad hwn, hyd yn oed os yw’n cael ei gofnodi’n hwyrach", "The clock starts from this date, even if it is recorded later");

    internal static BilingualText CircumstancesTitle { get; } = new("Amgylchiadau’r dysgwr", "The learner’s circumstances");

    /// <summary>What sends the matter to somebody else to decide.</summary>
    internal static IReadOnlyList<FormField> WhereRegistered { get; } =
    [
        new("lookedAfter", FieldKind.YesNo, new("A yw’r dysgwr yn derbyn gofal gan awdurdod lleol?", "Is the learner looked after by a local authority?")),
        new("dualRegistered", FieldKind.YesNo, new("A yw’r dysgwr wedi’i gofrestru mewn ysgol neu sefydliad arall hefyd?", "Is the learner registered at another school or institution as well?")),
    ];

    /// <summary>The form for a school.</summary>
    /// <param name="staff">Whom the case may be given to.</param>
    /// <param name="today">London date of business time.</param>
    public static Form For(IReadOnlyList<Person> staff, DateOnly today, Calendars.SchoolCalendar calendar) => new(
        Id,
        new("Dechrau achos", "Start a case"),
        [LearnerSection(), Awareness(), Circumstances(), ContactsSection(), Coordinator(staff)],
        values => Check(values, today, calendar));

    internal static FormSection LearnerSection() => new("learner", new("Y dysgwr", "The learner"),
    [
        new("firstName", FieldKind.ShortText, new("Enw cyntaf", "First name")),
        new("surname", FieldKind.ShortText, new("Cyfenw", "Surname")),
        new("dateOfBirth", FieldKind.Date, new("Dyddiad geni", "Date of birth"), new("Er enghraifft, 27 3 2014", "For example, 27 3 2014")),
        new("learnerLanguage", FieldKind.Choice, new("Ym mha iaith yr hoffai’r dysgwr i ni gysylltu?", "Which language would the learner like us to use?"), Options: Languages),
        new("learnerEmail", FieldKind.ShortText, new("Cyfeiriad e-bost y dysgwr", "The learner’s email address"), new("Dim ond os yw’r dysgwr dros oedran ysgol gorfodol", "Only for a learner over compulsory school age"), Required: false),
    ]);

    private static FormSection Awareness() => new("awareness", new("Sut y daeth y mater i sylw’r ysgol", "How it came to the school’s attention"),
    [
        new("awareOn", FieldKind.Date, new("Dyddiad y daeth i sylw’r ysgol", "Date it was brought to the school’s attention"), ClockStarts),
        new("awareFrom", FieldKind.Choice, HowAware, Options: Sources),
        new("awareBy", FieldKind.ShortText, ByWhom),
    ]);

    private static FormSection Circumstances() => new("circumstances", CircumstancesTitle,
    [
        .. WhereRegistered,
        new("planMaintained", FieldKind.YesNo, new("A oes CDU yn cael ei gynnal i’r dysgwr eisoes?", "Is an IDP already maintained for the learner?")),
        new("decidedBefore", FieldKind.YesNo, new("A yw’r ysgol wedi penderfynu o’r blaen, heb newid perthnasol yn yr anghenion na gwybodaeth newydd ers hynny?", "Has the school decided before, with no material change in the needs and no new information since?")),
    ]);

    internal static FormSection ContactsSection() => new("contacts", new("Rhieni neu ofalwyr", "Parents or carers"),
        [.. Enumerable.Range(1, Parents).SelectMany(Parent)],
        new("Dim ond os yw’r person wedi cytuno i hynny y caniateir rhoi hysbysiad drwy e-bost (adran 88 o’r Ddeddf).", "A notice may be given by e-mail only to a person who has agreed to it (section 88 of the Act)."));

    private static IEnumerable<FormField> Parent(int number)
    {
        var name = $"parent{number}";
        bool Named(FormValues values) => number == 1 || values.Has($"{name}First") || values.Has($"{name}Surname");
        bool Willing(FormValues values) => values.IsYes($"{name}Willing");
        var which = BilingualText.Same($" ({number})");
        yield return new($"{name}First", FieldKind.ShortText, new BilingualText("Enw cyntaf rhiant neu ofalwr{0}", "First name of parent or carer{0}").With(which), Required: false);
        yield return new($"{name}Surname", FieldKind.ShortText, new BilingualText("Cyfenw rhiant neu ofalwr{0}", "Surname of parent or carer{0}").With(which), Required: false);
        yield return new($"{name}Language", FieldKind.Choice, new BilingualText("Ym mha iaith yr hoffent i ni gysylltu?{0}", "Which language would they like us to use?{0}").With(which), Required: false, Options: Languages, ShownWhen: Named);
        yield return new($"{name}Email", FieldKind.ShortText, new BilingualText("Cyfeiriad e-bost{0}", "Email address{0}").With(which), Required: false, ShownWhen: Named);
        yield return new($"{name}Address", FieldKind.LongText, new BilingualText("Cyfeiriad post{0}", "Postal address{0}").With(which), Required: false, ShownWhen: Named);
        yield return new($"{name}Willing", FieldKind.YesNo, new BilingualText("A ydynt wedi cytuno i gael hysbysiadau drwy e-bost?{0}", "Have they agreed to get notices by e-mail?{0}").With(which), Required: false, ShownWhen: Named);
        yield return new($"{name}AskedBy", FieldKind.ShortText, new BilingualText("Pwy ofynnodd iddynt?{0}", "Who asked them?{0}").With(which), ShownWhen: values => Named(values) && Willing(values));
        yield return new($"{name}AskedOn", FieldKind.Date, new BilingualText("Pryd y gofynnwyd iddynt?{0}", "When were they asked?{0}").With(which), ShownWhen: values => Named(values) && Willing(values));
    }

    /// <summary>Who co-ordinates a case: somebody on the staff who may.</summary>
    public static FormSection Coordinator(IReadOnlyList<Person> staff) => new("coordinator", new("Cydlynydd", "Co-ordinator"),
    [
        new("coordinator", FieldKind.Choice, new("Pwy sy’n cydlynu’r achos?", "Who co-ordinates the case?"),
            Options: [.. staff.Where(MayCoordinate).Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName)))]),
    ]);

    private static bool MayCoordinate(Person person) => StepAccess.Staff.Any(person.Roles.Contains);

    private static IEnumerable<Problem> Check(FormValues values, DateOnly today, Calendars.SchoolCalendar calendar) =>
        Dates(values, today, calendar).Concat(CheckPeople(values, today));

    /// <summary>The addresses, and that somebody of the family is known.</summary>
    internal static IEnumerable<Problem> CheckPeople(FormValues values, DateOnly today)
    {
        foreach (var problem in NotInFuture(values, today, "dateOfBirth", "parent1AskedOn", "parent2AskedOn"))
            yield return problem;
        foreach (var field in new[] { "learnerEmail", "parent1Email", "parent2Email" }.Where(values.Has))
            if (!MailAddress.TryCreate(values[field], out var address) || address.Address != values[field])
                yield return new Problem(ErrorCodes.NotAnEmail, field);
        foreach (var problem in FamilyKnown(values, today))
            yield return problem;
    }

    internal static IEnumerable<Problem> NotInFuture(FormValues values, DateOnly today, params string[] fields)
    {
        foreach (var field in fields)
            if (values.Date(field) is { } date && date > today)
                yield return new Problem(ErrorCodes.DateInFuture, field, BilingualDate.Date(date));
    }

    private static IEnumerable<Problem> Dates(FormValues values, DateOnly today, Calendars.SchoolCalendar calendar)
    {
        foreach (var problem in NotInFuture(values, today, "awareOn"))
            yield return problem;
        var awareOn = values.Date("awareOn")!.Value;
        if (!calendar.Covers(awareOn))
            yield return new Problem(ErrorCodes.NoCalendar, "awareOn", BilingualDate.Date(awareOn));
        if (values.Date("dateOfBirth") is { } born && born >= awareOn)
            yield return new Problem(ErrorCodes.DateTooEarly, "awareOn", BilingualDate.Date(born));
    }

    /// <summary>A child's case needs a parent to tell; half a name is a slip.</summary>
    private static IEnumerable<Problem> FamilyKnown(FormValues values, DateOnly today)
    {
        var isChild = !YoungPeople.IsYoungPerson(values.Date("dateOfBirth")!.Value, today);
        foreach (var number in Enumerable.Range(1, Parents))
        {
            var (first, surname) = ($"parent{number}First", $"parent{number}Surname");
            var needed = (isChild && number == 1) || values.Has(first) || values.Has(surname);
            foreach (var name in new[] { first, surname }.Where(name => needed && !values.Has(name)))
                yield return new Problem(ErrorCodes.Missing, name, new BilingualText("enw rhiant neu ofalwr", "the name of a parent or carer"));
            if (values.IsYes($"parent{number}Willing") && !values.Has($"parent{number}Email"))
                yield return new Problem(ErrorCodes.NotAnEmail, $"parent{number}Email");
        }
    }
}

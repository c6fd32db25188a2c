using System.Globalization;
using System.Net.Mail;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Contacts;

/// <summary>What is known of a person concerned with a case, as a form: what they chose, how they may be reached, and
/// for the learner whether they can understand.</summary>
internal static class ContactForm
{
    private static readonly FormOption[] Languages =
    [
        new("cy", CommonWording.Welsh),
        new("en", CommonWording.English),
        new("unknown", ContactWording.NotAskedYet),
    ];

    private static readonly FormOption[] Formats = [.. Enum.GetValues<FormatNeed>().Select(need => new FormOption($"{need}", FormatWording.Of(need)))];

    private static readonly FormOption[] Understanding =
    [
        new("yes", ContactWording.Understands),
        new("no", ContactWording.DoesNotUnderstand),
        new("unknown", ContactWording.NotSaidYet),
    ];

    public static Form For(CaseContact contact, Person person, DateOnly today) => new(
        "contact",
        ContactWording.Heading.With(BilingualText.Same(person.FullName)),
        [new FormSection("contact", ContactWording.Heading.With(BilingualText.Same(person.FullName)), [.. Fields(contact)], ContactWording.Guidance)],
        values => Check(values, today));

    public static FormValues Values(CaseContact contact, Person person, Learner learner)
    {
        var values = new Dictionary<string, string>
        {
            ["language"] = person.Language switch { Language.Cy => "cy", Language.En => "en", _ => "unknown" },
            ["email"] = person.Email ?? "",
            ["phone"] = person.Phone ?? "",
            ["address"] = person.PostalAddress ?? "",
            ["willing"] = person.NoticesByEmail is null ? "no" : "yes",
            ["askedBy"] = person.NoticesByEmail?.AskedBy ?? "",
            ["formats"] = string.Join(',', person.Formats ?? []),
            ["otherLanguage"] = person.OtherLanguage ?? "",
            ["noMessages"] = contact.NoMessages ? "yes" : "no",
        };
        if (person.LanguageAskedOn is { } asked)
            values["languageAskedOn"] = Iso(asked);
        if (person.NoticesByEmail is { } willing)
            values["askedOn"] = Iso(willing.AskedOn);
        if (contact.Relation == ContactRelation.Learner)
            values["understands"] = learner.Understands switch { true => "yes", false => "no", _ => "unknown" };
        return new FormValues(values);
    }

    public static Person Changed(Person person, FormValues values)
    {
        var language = LanguageOf(values);
        return person with
        {
            Language = language,
            LanguageAskedOn = language is null ? null : values.Date("languageAskedOn"),
            Email = Word(values, "email"),
            EmailFailedOn = Word(values, "email") == person.Email ? person.EmailFailedOn : null,
            Phone = Word(values, "phone"),
            PostalAddress = Word(values, "address"),
            Formats = values.Has("formats") ? [.. values.Checked("formats").Select(Enum.Parse<FormatNeed>)] : null,
            OtherLanguage = IsOtherLanguage(values) ? Word(values, "otherLanguage") : null,
            NoticesByEmail = values.IsYes("willing") ? new EmailWillingness(values["askedBy"], values.Date("askedOn")!.Value) : null,
        };
    }

    public static Learner Changed(Learner learner, FormValues values) => learner with
    {
        Language = LanguageOf(values),
        Understands = values["understands"] switch { "yes" => true, "no" => false, _ => null },
    };

    private static IEnumerable<FormField> Fields(CaseContact contact)
    {
        yield return new("language", FieldKind.Choice, ContactWording.WhichLanguage, Options: Languages);
        yield return new("languageAskedOn", FieldKind.Date, ContactWording.LanguageAskedOn, ShownWhen: values => LanguageOf(values) is not null);
        yield return new("email", FieldKind.ShortText, ContactWording.Email, Required: false);
        yield return new("phone", FieldKind.ShortText, ContactWording.Phone, Required: false);
        yield return new("address", FieldKind.LongText, ContactWording.Address, Required: false);
        yield return new("formats", FieldKind.Checks, ContactWording.Formats, ContactWording.FormatsHint, Required: false, Options: Formats);
        yield return new("otherLanguage", FieldKind.ShortText, ContactWording.OtherLanguage, ShownWhen: IsOtherLanguage);
        yield return new("willing", FieldKind.YesNo, ContactWording.Willing, ContactWording.WillingHint);
        yield return new("askedBy", FieldKind.ShortText, ContactWording.AskedBy, ShownWhen: values => values.IsYes("willing"));
        yield return new("askedOn", FieldKind.Date, ContactWording.AskedOn, ShownWhen: values => values.IsYes("willing"));
        yield return new("noMessages", FieldKind.YesNo, ContactWording.NoMessagesQuestion, ContactWording.NoMessagesHint);
        if (contact.Relation == ContactRelation.Learner)
            yield return new("understands", FieldKind.Choice, ContactWording.CanUnderstand, ContactWording.CanUnderstandHint, Options: Understanding);
    }

    private static bool IsOtherLanguage(FormValues values) => values.Checked("formats").Contains(nameof(FormatNeed.OtherLanguage));

    private static IEnumerable<Problem> Check(FormValues values, DateOnly today)
    {
        foreach (var field in new[] { "languageAskedOn", "askedOn" })
            if (values.Date(field) is { } date && date > today)
                yield return new Problem(ErrorCodes.DateInFuture, field, BilingualDate.Date(date));
        var isAddress = MailAddress.TryCreate(values["email"], out var address) && address.Address == values["email"];
        if (!isAddress && (values.Has("email") || values.IsYes("willing")))
            yield return new Problem(ErrorCodes.NotAnEmail, "email");
        if (values.Checked("formats").Contains(nameof(FormatNeed.TelephoneOnly)) && !values.Has("phone"))
            yield return new Problem(ErrorCodes.Missing, "phone", ContactWording.Phone);
    }

    private static Language? LanguageOf(FormValues values) => values["language"] switch
    {
        "cy" => Language.Cy,
        "en" => Language.En,
        _ => null,
    };

    private static string? Word(FormValues values, string name) => values.Has(name) ? values[name] : null;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

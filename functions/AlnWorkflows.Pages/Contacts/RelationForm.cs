using System.Globalization;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Contacts;

/// <summary>Who somebody concerned with a case is and what they are to the learner, since when, by whom and on what
/// basis, as a form.</summary>
internal static class RelationForm
{
    private static readonly ContactRelation[] Relations =
    [
        ContactRelation.Parent, ContactRelation.CaseFriend, ContactRelation.Representative, ContactRelation.IndependentReviewingOfficer,
        ContactRelation.School, ContactRelation.LocalAuthority, ContactRelation.NhsBody, ContactRelation.Professional,
    ];

    /// <summary>Those who act for a body, or who may be told of more than the law says.</summary>
    private static readonly ContactRelation[] ToldByRecord = [ContactRelation.School, ContactRelation.LocalAuthority, ContactRelation.NhsBody];

    /// <summary>Somebody the law names on a ground, which is recorded.</summary>
    private static readonly ContactRelation[] OnGround =
        [ContactRelation.CaseFriend, ContactRelation.Representative, ContactRelation.IndependentReviewingOfficer, .. ToldByRecord];

    /// <param name="contact">Null where somebody is added.</param>
    /// <param name="others">Everybody else concerned with the case.</param>
    public static Form For(CaseContact? contact, Person? person, Learner learner, IReadOnlyList<CaseContact> others, DateOnly today)
    {
        var title = person is null ? RelationWording.Add : RelationWording.Change.With(BilingualText.Same(person.FullName));
        return new Form(
            "relation",
            title,
            [new FormSection("relation", title, [.. Fields(isNew: contact is null)], RelationWording.Guidance)],
            values => Check(values, learner, others, today));
    }

    public static FormValues Values(CaseContact contact, Person person)
    {
        var values = new Dictionary<string, string>
        {
            ["firstName"] = person.FirstName,
            ["surname"] = person.Surname,
            ["relation"] = $"{contact.Relation}",
            ["livesApart"] = contact.LivesApart ? "yes" : "no",
            ["organisation"] = person.Job ?? "",
            ["namedBy"] = contact.NamedBy ?? "",
            ["basis"] = contact.Basis ?? "",
            ["alsoGets"] = string.Join(',', contact.AlsoGets ?? []),
        };
        if (contact.Since is { } since)
            values["since"] = Iso(since);
        if (contact.Until is { } until)
            values["until"] = Iso(until);
        return new FormValues(values);
    }

    public static Person Changed(Person person, FormValues values)
    {
        var relation = RelationOf(values);
        return person with
        {
            FirstName = values["firstName"],
            Surname = values["surname"],
            Roles = [RoleOf(relation)],
            Job = HasOrganisation(relation) && values.Has("organisation") ? values["organisation"] : null,
        };
    }

    public static CaseContact Changed(CaseContact contact, FormValues values)
    {
        var relation = RelationOf(values);
        return contact with
        {
            Relation = relation,
            LivesApart = relation == ContactRelation.Parent && values.IsYes("livesApart"),
            Since = values.Date("since"),
            Until = values.Date("until"),
            NamedBy = values.Has("namedBy") ? values["namedBy"] : null,
            Basis = values.Has("basis") ? values["basis"] : null,
            AlsoGets = ToldByRecord.Contains(relation) && values.Has("alsoGets") ? [.. values.Checked("alsoGets").Select(Enum.Parse<NoticeKind>)] : null,
        };
    }

    private static IEnumerable<FormField> Fields(bool isNew)
    {
        yield return new("firstName", FieldKind.ShortText, PeopleWording.FirstName);
        yield return new("surname", FieldKind.ShortText, PeopleWording.Surname);
        yield return new("relation", FieldKind.Choice, RelationWording.Which, Options: [.. Relations.Select(relation => new FormOption($"{relation}", CaseWording.Of(relation)))]);
        yield return new("livesApart", FieldKind.YesNo, RelationWording.LivesApart, RelationWording.LivesApartHint, ShownWhen: values => Is(values, ContactRelation.Parent));
        yield return new("organisation", FieldKind.ShortText, RelationWording.Organisation, ShownWhen: values => Is(values, [.. Relations.Where(HasOrganisation)]));
        yield return new("since", FieldKind.Date, RelationWording.Since, Required: isNew);
        yield return new("namedBy", FieldKind.ShortText, RelationWording.NamedBy, RelationWording.NamedByHint, ShownWhen: values => Is(values, OnGround));
        yield return new("basis", FieldKind.LongText, RelationWording.Basis, RelationWording.BasisHint, ShownWhen: values => Is(values, OnGround));
        yield return new("alsoGets", FieldKind.Checks, RelationWording.AlsoGets, RelationWording.AlsoGetsHint, Required: false, Options: Notices, ShownWhen: values => Is(values, ToldByRecord));
        if (!isNew)
            yield return new("until", FieldKind.Date, RelationWording.Until, RelationWording.UntilHint, Required: false);
    }

    private static IReadOnlyList<FormOption> Notices { get; } =
        [.. Enum.GetValues<NoticeKind>().Where(kind => NoticeParts.SendersOf(kind).Contains(Sender.School)).Select(kind => new FormOption($"{kind}", NoticeWording.Of(kind)))];

    private static IEnumerable<Problem> Check(FormValues values, Learner learner, IReadOnlyList<CaseContact> others, DateOnly today)
    {
        if (values.Date("since") is { } since && since > today)
            yield return new Problem(ErrorCodes.DateInFuture, "since", BilingualDate.Date(since));
        if (values.Date("until") is { } until && values.Date("since") is { } from && until < from)
            yield return new Problem(ErrorCodes.DateTooEarly, "until", BilingualDate.Date(from));
        var changed = Changed(new CaseContact("", ContactRelation.Professional), values);
        var isToldOf = changed.Relation == ContactRelation.Parent && changed.Until is null;
        if (!YoungPeople.IsYoungPerson(learner.DateOfBirth, today) && !isToldOf && !others.Any(other => other.Relation == ContactRelation.Parent && other.Until is null))
            yield return new Problem(ErrorCodes.NoParentLeft, values.Has("until") ? "until" : "relation");
    }

    private static bool Is(FormValues values, params ContactRelation[] relations) => relations.Any(relation => values["relation"] == $"{relation}");

    private static ContactRelation RelationOf(FormValues values) => Enum.Parse<ContactRelation>(values["relation"]);

    private static bool HasOrganisation(ContactRelation relation) => RoleOf(relation) == Role.Professional;

    private static Role RoleOf(ContactRelation relation) =>
        relation is ContactRelation.Parent or ContactRelation.CaseFriend or ContactRelation.Representative ? Role.Family : Role.Professional;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

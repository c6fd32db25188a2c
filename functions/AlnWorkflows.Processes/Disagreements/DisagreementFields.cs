using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>The questions and facts that the forms about a disagreement share.</summary>
public static class DisagreementFields
{
    public const string About = "about";

    public const string What = "what";

    public const string RaisedBy = "raisedBy";

    public const string SomebodyElse = "other";

    private const string FamilyAgrees = "familyAgrees";

    private static readonly IReadOnlyList<FormOption> Abouts =
    [
        new("no-aln", new("Penderfyniad nad oes ADY gan y dysgwr", "A decision that the learner does not have ALN")),
        new("plan", new("Cynnwys y CDU", "What is in the IDP")),
        new("provision", new("Darpariaeth nad yw’n cael ei rhoi", "Provision that is not being made")),
        new("review", new("Canlyniad adolygiad", "The outcome of a review")),
        new("cease", new("Penderfyniad i beidio â chynnal y CDU", "A decision to cease to maintain the IDP")),
        new(SomebodyElse, new("Rhywbeth arall", "Something else")),
    ];

    /// <summary>The field in which somebody is named for a stage.</summary>
    public static string PersonField(DisagreementStage stage) => stage switch
    {
        DisagreementStage.ClassTeacher => "teacher",
        DisagreementStage.School => "schoolPerson",
        DisagreementStage.Governor => "governor",
        _ => "officer",
    };

    public static bool IsOfficer(Person person) => person.Roles.Contains(Role.LaOfficer) && !string.IsNullOrEmpty(person.Email);

    internal static FormField AboutField() => new(About, FieldKind.Choice, new("Am beth y mae’r anghytundeb?", "What is the disagreement about?"), Options: Abouts);

    internal static FormField WhatField(BilingualText label) => Fields.LongText(What, label) with
    {
        Hint = new("Bydd y teulu, a phwy bynnag sy’n ateb ar ran yr awdurdod lleol, yn darllen hyn drwy eu dolen. Nid yw mewn unrhyw neges.", "The family, and whoever answers for the local authority, read this by their link. It is in no message."),
    };

    /// <summary>At which stage they talk, and who is named for it. A stage without a name is whoever the school has for it.</summary>
    /// <param name="people">The school's staff and governors, and the authority's officers.</param>
    internal static IEnumerable<FormField> Stage(BilingualText label, IReadOnlyCollection<Person> people, Func<FormValues, bool>? shownWhen = null)
    {
        yield return StageField(label, Enum.GetValues<DisagreementStage>(), shownWhen);
        foreach (var stage in Enum.GetValues<DisagreementStage>())
            if (people.Where(person => IsOf(stage, person)).ToList() is { Count: > 0 } known)
                yield return new FormField(
                    PersonField(stage), FieldKind.Choice, new("Pwy fydd yn siarad â’r teulu?", "Who will speak with the family?"), Required: false,
                    Hint: new("Gadewch yn wag os nad yw’n hysbys eto.", "Leave empty if it is not known yet."),
                    Options: [.. known.Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName)))],
                    ShownWhen: values => IsAt(values, stage, shownWhen));
        yield return Fields.YesNo(FamilyAgrees, new("A yw’r teulu’n cytuno bod yr ysgol yn ysgrifennu at yr awdurdod lleol am hyn?", "Does the family agree that the school writes to the local authority about this?")) with
        {
            ShownWhen = values => IsAt(values, DisagreementStage.Authority, shownWhen),
        };
    }

    internal static FormField StageField(BilingualText label, IEnumerable<DisagreementStage> stages, Func<FormValues, bool>? shownWhen) =>
        Fields.Choice(Code.Stage, label, [.. stages.Select(stage => new FormOption(stage.ToString(), DisagreementWords.NameOf(stage)))]) with { ShownWhen = shownWhen };

    /// <summary>The legal route, and whether talking goes on beside it.</summary>
    internal static IEnumerable<FormField> Legal()
    {
        static bool IsLegal(FormValues values) => values[Code.Result] == Code.Legal;
        yield return Fields.Choice("route", new("Pa lwybr?", "Which route?"),
            new("reconsider", new("Gofynnwyd i’r awdurdod lleol ailystyried, neu gofynnir iddo", "The local authority was asked to reconsider, or will be")),
            new("tribunal", new("Apeliwyd i Dribiwnlys Addysg Cymru yn erbyn penderfyniad yr awdurdod, neu gwneir hynny", "There was an appeal to the Education Tribunal for Wales against the authority’s decision, or will be"))) with
        {
            Hint = DisagreementWords.NotARequest,
            ShownWhen = IsLegal,
        };
        yield return Fields.YesNo(Code.Talk, new("A yw’r teulu am barhau i siarad â’r ysgol ar yr un pryd?", "Does the family want to go on talking with the school at the same time?")) with { ShownWhen = IsLegal };
    }

    internal static IEnumerable<Problem> CheckAgreed(FormValues values) =>
        values[FamilyAgrees] == "no" ? [new Problem(ErrorCodes.AgreementNeeded, FamilyAgrees)] : [];

    /// <summary>What the disagreement is about, and where it stands.</summary>
    internal static IEnumerable<FormFact> Facts(DisagreementRecord record)
    {
        var raised = record.Raised.Answer!;
        yield return new(new("Codwyd ar", "Raised on"), BilingualDate.Date(raised.HappenedOn));
        yield return new(new("Am beth", "About"), AboutOf(raised));
        yield return new(new("Yr anghytundeb", "The disagreement"), BilingualText.Same(raised[What] ?? ""));
        if (record.Current is { } turn)
            yield return new(new("Y cam yn awr", "The stage now"), DisagreementWords.NameOf(turn.Stage));
    }

    public static BilingualText AboutOf(StepAnswer raised) => Abouts.First(option => option.Value == (raised[About] ?? SomebodyElse)).Label;

    /// <summary>The legal dates that run in the case, or that none does.</summary>
    internal static IEnumerable<FormFact> LegalFacts(IReadOnlyList<HardDate> dates)
    {
        BilingualText label = new("Dyddiad cyfreithiol", "Legal date");
        return [.. dates.Count == 0 ? [new FormFact(label, DisagreementWords.NoHardDate)] : dates.Select(date => new FormFact(label, DisagreementWords.Of(date))), new(new("Ailystyried", "Reconsideration"), DisagreementWords.AskAtAnyTime)];
    }

    private static bool IsAt(FormValues values, DisagreementStage stage, Func<FormValues, bool>? shownWhen) => values[Code.Stage] == stage.ToString() && shownWhen?.Invoke(values) != false;

    private static bool IsOf(DisagreementStage stage, Person person) => stage switch
    {
        DisagreementStage.ClassTeacher => person.Roles.Contains(Role.Teacher),
        DisagreementStage.School => StepAccess.Staff.Any(person.Roles.Contains),
        DisagreementStage.Governor => person.Roles.Contains(Role.LinkGovernor),
        _ => IsOfficer(person),
    };
}

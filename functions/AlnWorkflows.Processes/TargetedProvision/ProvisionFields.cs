using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>What is agreed about targeted provision, as the start, the first agreement and each renewal ask it.</summary>
public static class ProvisionFields
{
    /// <summary>The words of an agreement that a renewal proposes again; the date and who agreed are asked anew.</summary>
    private static readonly string[] Carried = ["what.cy", "what.en", "targets.cy", "targets.en", "delivers", "trained", "training", "reviewer"];

    /// <param name="isYoungPerson">A young person agrees for themselves.</param>
    /// <param name="shownWhen">When an agreement is asked for at all.</param>
    internal static IReadOnlyList<FormField> Agreement(IEnumerable<Person> staff, Func<FormValues, bool> isYoungPerson, Func<FormValues, bool> shownWhen) =>
    [
        new("agreedWith", FieldKind.Checks, new("Gyda phwy y cytunwyd?", "With whom was it agreed?"), Required: false, ShownWhen: shownWhen, Options:
        [
            new(ProvisionCodes.Learner, new("Y dysgwr", "The learner")),
            new(ProvisionCodes.Parents, new("Rhiant neu ofalwr", "A parent or carer")),
        ]),
        new("notAgreed", FieldKind.LongText, new("Pwy sydd heb gytuno, a pham y rhoddir y ddarpariaeth er hynny?", "Who has not agreed, and why is the provision made all the same?"), ShownWhen: values => shownWhen(values) && !IsAgreedByAll(values, isYoungPerson(values))),
        new("what", FieldKind.BothLanguages, new("Beth a wneir, pa mor aml ac am ba hyd?", "What will be done, how often and for how long?"), ForTheFamily, ShownWhen: shownWhen),
        new("targets", FieldKind.BothLanguages, new("Targedau camau bach", "Small-step targets"), ForTheFamily, ShownWhen: shownWhen),
        new("delivers", FieldKind.ShortText, new("Pwy sy’n ei rhoi?", "Who delivers it?"), ShownWhen: shownWhen),
        new("trained", FieldKind.Choice, new("A ydynt wedi’u hyfforddi ar ei chyfer?", "Are they trained for it?"), ShownWhen: shownWhen, Options:
        [
            new("yes", new("Ydynt", "Yes")),
            new(ProvisionCodes.Arranged, new("Mae hyfforddiant wedi’i drefnu", "Training is arranged")),
            new("not-needed", new("Nid oes angen hyfforddiant", "No training is needed")),
        ]),
        new("training", FieldKind.ShortText, new("Pa hyfforddiant, ac erbyn pryd?", "What training, and by when?"), ShownWhen: values => shownWhen(values) && values["trained"] == ProvisionCodes.Arranged),
        new("reviewOn", FieldKind.Date, new("Ar ba ddyddiad yr edrychir arni eto?", "On what date will it be looked at again?"), ReviewHint, ShownWhen: shownWhen),
        new("reviewer", FieldKind.Choice, new("Pwy fydd yn edrych arni eto?", "Who will look at it again?"), ShownWhen: shownWhen,
            Options: [.. staff.Where(ProvisionRules.MayReview).Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName)))]),
    ];

    /// <summary>Looked at again after the day of the agreement, and no later than local practice has it.</summary>
    internal static IEnumerable<Problem> Check(FormValues values, string agreedOn)
    {
        if (values.Date(agreedOn) is not { } on)
            return [];
        return Fields.After(values, "reviewOn", on).Concat(Fields.NotAfter(values, "reviewOn", ProvisionRules.LastReviewOn(on)));
    }

    /// <summary>What stands on record, for whoever reads it above a form or on the case’s page.</summary>
    public static IReadOnlyList<FormFact> Facts(StepAnswer agreement)
    {
        var values = new FormValues(agreement.Values);
        var facts = new List<FormFact>
        {
            new(new("Cytunwyd ar", "Agreed on"), BilingualDate.Date(agreement.HappenedOn)),
            new(new("Gyda phwy", "With whom"), With(values)),
            new(new("Beth a wneir", "What will be done"), Words(values.Text("what"))),
            new(new("Targedau camau bach", "Small-step targets"), Words(values.Text("targets"))),
            new(new("Pwy sy’n ei rhoi", "Who delivers it"), BilingualText.Same(values["delivers"])),
            new(new("Hyfforddiant", "Training"), Trained(values)),
            new(new("Edrychir arni eto ar", "Looked at again on"), BilingualDate.Date(ProvisionRecord.ReviewOnOf(agreement))),
        };
        if (values.Has("notAgreed"))
            facts.Insert(2, new(new("Heb gytuno", "Not agreed"), BilingualText.Same(values["notAgreed"])));
        return facts;
    }

    /// <summary>What a review found, for the case’s page.</summary>
    /// <param name="by">Who looked at it.</param>
    public static IReadOnlyList<FormFact> Found(StepAnswer review, string by)
    {
        var values = new FormValues(review.Values);
        var facts = new List<FormFact>
        {
            new(new("Gan bwy", "By whom"), BilingualText.Same(by)),
            new(new("Cynnydd a barn", "Progress and views"), BilingualText.Same(values["progress"])),
            new(ProvisionWords.Question, values.IsYes("appears") ? new("Ydy", "Yes") : new("Nac ydy", "No")),
            new(new("Rhesymau", "Reasons"), BilingualText.Same(values["why"])),
        };
        if (values.Has("whyStopped"))
            facts.Add(new(new("Pam y daeth i ben", "Why it ended"), BilingualText.Same(values["whyStopped"])));
        return facts;
    }

    /// <summary>Proposes the words of the agreement before.</summary>
    internal static FormValues Propose(StepAnswer? agreement) => new(Carried
        .Where(name => agreement?[name] is not null)
        .ToDictionary(name => name, name => agreement![name]!));

    private static BilingualText ForTheFamily { get; } = new("Bydd y teulu’n darllen hyn drwy eu dolen.", "The family reads this by their link.");

    private static BilingualText ReviewHint { get; } = new BilingualText(
        "O fewn {0} wythnos: arfer lleol, nid yw’r gyfraith yn pennu dyddiad. Ni ellir gohirio’r dyddiad hwn: ar y diwrnod, gofynnir a yw’n ymddangos y gall fod gan y dysgwr ADY.",
        "Within {0} weeks: local practice, the law sets no date. This date cannot be put off: on the day, it is asked whether it appears that the learner may have ALN.").With(BilingualText.Same(ProvisionRules.MostWeeks));

    private static bool IsAgreedByAll(FormValues values, bool isYoungPerson)
    {
        var agreed = values.Checked("agreedWith");
        return agreed.Contains(ProvisionCodes.Learner) && (isYoungPerson || agreed.Contains(ProvisionCodes.Parents));
    }

    private static BilingualText With(FormValues values)
    {
        var agreed = values.Checked("agreedWith");
        return (agreed.Contains(ProvisionCodes.Learner), agreed.Contains(ProvisionCodes.Parents)) switch
        {
            (true, true) => new("Y dysgwr, a rhiant neu ofalwr", "The learner, and a parent or carer"),
            (true, false) => new("Y dysgwr", "The learner"),
            (false, true) => new("Rhiant neu ofalwr", "A parent or carer"),
            _ => new("Neb eto", "Nobody yet"),
        };
    }

    private static BilingualText Trained(FormValues values) => values["trained"] switch
    {
        "yes" => new("Maent wedi’u hyfforddi", "They are trained"),
        ProvisionCodes.Arranged => new BilingualText("Wedi’i drefnu: {0}", "Arranged: {0}").With(BilingualText.Same(values["training"])),
        _ => new("Nid oes ei angen", "None is needed"),
    };

    /// <summary>Words written in one language stand in both halves until they are written in the other.</summary>
    private static BilingualText Words(FreeText text) => new(text.Cy ?? text.En ?? "", text.En ?? text.Cy ?? "");
}

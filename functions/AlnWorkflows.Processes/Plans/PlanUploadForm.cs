using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Plans;

/// <summary>What is asked of a plan that is uploaded: which sections it contains, and each row of its provision with the
/// decision about Welsh (s.12(6) of the Act). What the version before said comes along and is not typed again.</summary>
internal static class PlanUploadForm
{
    /// <summary>How many new rows one upload may tell of; more are added once the plan is given.</summary>
    public const int NewRowsAtMost = 12;

    private static readonly BilingualText Title = new("Uwchlwytho’r CDU", "Upload the IDP");

    public static Form Of(StepContext step)
    {
        var before = MonitoringRecord.CarriedTo(step.Step, step.StepsBefore);
        var carried = before.Current;
        return new Form(
            step.Step.Type,
            Title,
            [
                Contents(step, before.Version),
                Rows(carried, before.Version),
                .. carried.Select(row => Changed(step, row)),
                .. Enumerable.Range(1, NewRowsAtMost).Select(place => New(step, place, NextNumber(step) + place - 1)),
                new("file", new("Y ffeil", "The file"), [new(PlanUploadFields.File, FieldKind.File, new("Ffeil PDF neu Word", "PDF or Word file"))]),
            ],
            values => Check(values, carried, NextNumber(step)));
    }

    /// <summary>The answer with the words of the rows that nobody typed again, so that it tells the whole by itself.</summary>
    public static IReadOnlyDictionary<string, string> Keep(StepContext step, IReadOnlyDictionary<string, string> typed)
    {
        var kept = new Dictionary<string, string>(typed);
        var carried = MonitoringRecord.CarriedTo(step.Step, step.StepsBefore).Current;
        foreach (var row in carried.Where(row => typed.GetValueOrDefault(PlanUploadFields.Change(row.Number)) is PlanUploadFields.Stays or PlanUploadFields.Ends))
            foreach (var (field, value) in ProvisionRowFields.Write(row, $"{row.Number}"))
                kept[field] = value;
        if (carried.All(row => typed.ContainsKey(PlanUploadFields.Change(row.Number))) && (carried.Count > 0 || typed.ContainsKey(PlanUploadFields.Another(0))))
            kept[PlanUploadFields.RowsTold] = MonitoringCodes.Yes;
        return kept;
    }

    private static FormSection Contents(StepContext step, PlanUpload? before) => new(
        "contents",
        new("Beth sydd yn y CDU", "What is in the IDP"),
        [
            new(PlanUploadFields.Languages, FieldKind.Checks, new("Ym mha ieithoedd y mae?", "Which languages is it in?"), Options:
            [
                new("cy", new("Cymraeg", "Welsh")),
                new("en", new("Saesneg", "English")),
            ]),
            new(PlanUploadFields.Sections, FieldKind.Checks, new("Pa rannau y mae’n eu cynnwys?", "Which sections does it contain?"), Required: false,
                Options: [.. PlanSections.All.Select(section => section.Option)]),
            new(PlanUploadFields.NotApplying, FieldKind.Checks, new("Pa rannau nad ydynt yn berthnasol i’r dysgwr hwn?", "Which sections do not apply to this learner?"),
                new("Rhaid i bob CDU gynnwys 1A i 2B. Mae 2D ar gyfer cynlluniau awdurdod lleol yn unig.", "Every IDP must contain 1A to 2B. 2D is for plans of a local authority only."),
                Required: false, Options: [.. PlanSections.All.Where(section => !section.IsMandatory).Select(section => section.Option)]),
        ],
        new("Ffurflen safonol y Cod. Rhestr wirio yw hon; nid yw’r gwasanaeth yn darllen y cynllun. Daw enwau’r rhannau o ffynhonnell eilaidd (S); mae U wrth y rhai heb eu gwirio.", "The Code’s standard form. This is a checklist; the service does not read the plan. The names of the sections come from a secondary source (S); those not verified are marked U."),
        Draft: _ => before is null ? FormValues.Empty : new FormValues(before.Answer.Values.Where(pair => pair.Key is PlanUploadFields.Languages or PlanUploadFields.Sections or PlanUploadFields.NotApplying).ToDictionary()),
        Facts: [.. Given(step), .. Carried(before), .. DraftComments.OfNewest(step) ?? []]);

    /// <summary>Whoever has still to have a copy may have it in another language; another plan they have by a review (s.23(11)).</summary>
    private static IEnumerable<FormFact> Given(StepContext step) => PlanUpload.Of(step.Steps).Any(upload => upload.GivenOn is not null && upload.IsOfAttempt(step.Step))
        ?
        [
            new(new("Rhoddwyd copi eisoes", "A copy has been given already"), new(
                "Uwchlwythwch yr un CDU yn unig, er enghraifft yn yr iaith arall. Newidir yr hyn sydd ynddo drwy adolygiad (adran 23 o’r Ddeddf): uwchlwythir y CDU diwygiedig yng ngham yr adolygiad.",
                "Upload only the same IDP, for example in the other language. What is in it is changed by a review (section 23 of the Act): the revised IDP is uploaded in the review’s own step.")),
        ]
        : [];

    private static FormSection Rows(IReadOnlyList<ProvisionRow> carried, PlanUpload? before) => new(
        "rows",
        new("Y ddarpariaeth yn adrannau 2B a 2C", "The provision in sections 2B and 2C"),
        [
            .. carried.Select(row => new FormField(PlanUploadFields.Change(row.Number), FieldKind.Choice, MonitoringWords.Row(row), Hint(row), Required: false, Options:
            [
                new(PlanUploadFields.Stays, PlanWords.Of(PlanRowChange.None)),
                new(PlanUploadFields.Changed, PlanWords.Of(PlanRowChange.Changed)),
                new(PlanUploadFields.Ends, PlanWords.Of(PlanRowChange.Ended)),
            ])),
            carried.Count == 0
                ? Fields.YesNo(PlanUploadFields.Another(0), new("A oes rhes o ddarpariaeth i’w rhestru?", "Is there a row of provision to list?")) with { Required = false }
                : Fields.YesNo(PlanUploadFields.Another(0), new("A oes rhes newydd o ddarpariaeth?", "Is there a new row of provision?")) with { Required = false },
        ],
        new("Rhowch bob rhes unwaith: caiff ei chofnodi a’i monitro o’r fan hon pan roddir y CDU. Rhaid penderfynu ar gyfer pob un a ddylid ei rhoi yn Gymraeg (adran 12(6)).", "Enter each row once: it is recorded and monitored from here when the IDP is given. It must be decided for each whether it should be given in Welsh (section 12(6))."),
        Draft: _ => new FormValues(carried.ToDictionary(row => PlanUploadFields.Change(row.Number), _ => PlanUploadFields.Stays)),
        Facts: carried.Count == 0 ? null : Carried(before),
        IsNeverSkipped: true);

    private static FormSection Changed(StepContext step, ProvisionRow row)
    {
        var suffix = $"{row.Number}";
        var staff = ProvisionRowFields.Staff(step).Select(person => person.PersonId).ToList();
        return new FormSection(
            PlanUploadFields.Change(row.Number),
            MonitoringWords.Row(row),
            ProvisionRowFields.Of(step, suffix, isOfPlan: true, values => values[PlanUploadFields.Change(row.Number)] == PlanUploadFields.Changed),
            Draft: _ => new FormValues(ProvisionRowFields.Write(row with { Deliverers = [.. row.Deliverers.Intersect(staff)] }, suffix)));
    }

    private static FormSection New(StepContext step, int place, int number)
    {
        List<FormField> fields = [.. ProvisionRowFields.Of(step, $"{number}", isOfPlan: true, values => IsAsked(values, place))];
        if (place < NewRowsAtMost)
            fields.Add(Fields.YesNo(PlanUploadFields.Another(place), new("A oes rhes arall yn adran 2B neu 2C?", "Is there another row in section 2B or 2C?")) with { ShownWhen = values => IsAsked(values, place) });
        return new FormSection(
            $"new{place}",
            MonitoringWords.RowOfPlan(number),
            fields,
            place < NewRowsAtMost ? null : new("Dyma’r rhes olaf y gellir ei rhoi i mewn yma. Ychwanegwch y lleill ar dudalen yr achos pan roddir y CDU.", "This is the last row that can be entered here. Add the others on the case page once the IDP is given."));
    }

    /// <summary>Whether a new row of that place is told of: each one before it says that another follows.</summary>
    private static bool IsAsked(FormValues values, int place) => Enumerable.Range(0, place).All(before => values.IsYes(PlanUploadFields.Another(before)));

    private static IEnumerable<Problem> Check(FormValues values, IReadOnlyList<ProvisionRow> carried, int nextNumber)
    {
        var told = carried.Select(row => values[PlanUploadFields.Change(row.Number)] switch
        {
            PlanUploadFields.Stays => row.Section,
            PlanUploadFields.Changed => values[$"section{row.Number}"],
            _ => "",
        });
        var added = Enumerable.Range(1, NewRowsAtMost).Where(place => IsAsked(values, place)).Select(place => values[$"section{nextNumber + place - 1}"]);
        var both = values.Checked(PlanUploadFields.NotApplying).Intersect(values.Checked(PlanUploadFields.Sections).Concat(told).Concat(added)).ToList();
        if (both.Count > 0)
            yield return new Problem(ErrorCodes.SectionsContradict, PlanUploadFields.NotApplying, BilingualText.Same(string.Join(", ", both)));
    }

    /// <summary>No number is used twice in a case, whatever became of its row.</summary>
    private static int NextNumber(StepContext step) =>
        1 + PlanUpload.Of(step.StepsBefore).SelectMany(upload => upload.Numbers).Append(PlanUploadFields.FirstRow - 1).Max();

    private static IReadOnlyList<FormFact> Carried(PlanUpload? before) => before is null ? [] :
        [new(new("Wedi’i ddwyn ymlaen", "Carried forward"), new BilingualText("O fersiwn {0}. Newidiwch yr hyn sydd wedi newid.", "From version {0}. Change what has changed.").With(BilingualText.Same(before.Version)))];

    private static BilingualText Hint(ProvisionRow row) => new BilingualText("{0}. Canlyniad: {1}. {2}.", "{0}. Outcome: {1}. {2}.").With(
        BilingualText.Same(row.Often), BilingualText.Same(row.Outcome), MonitoringWords.Welsh(row));
}
